/**
 * Runs `act` once, when the page has been in front for `dwellMs` without a break: time in the background counts for
 * nothing, and coming to the front begins anew. Returns what stops it.
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
