/**
 * Runs `act` once, after the page has been visible for `dwellMs` without a break: time in the background does not
 * count, and becoming visible starts over. Returns a function that stops it.
 */
export function whenDwelt(dwellMs: number, act: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = () => {
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', begin);
  };
  function begin(): void {
    clearTimeout(timer);
    if (document.hidden) return;
    timer = setTimeout(() => {
      stop();
      act();
    }, dwellMs);
  }
  document.addEventListener('visibilitychange', begin);
  begin();
  return stop;
}
