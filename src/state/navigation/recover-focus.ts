const stepMs = 60;
/** About two seconds, not counting the time until the page's code has loaded. */
const maxSteps = 40;
let timer: ReturnType<typeof setTimeout> | undefined;

/**
 * Call when the focused element is about to be removed. Once it is gone, the focus moves to what `find` returns, else
 * to the screen's title, so that keyboard and screen reader do not start over at the page's beginning. Does nothing
 * if something else has the focus by then.
 */
export function recoverFocus(find: () => Element | null | undefined = () => null): void {
  clearTimeout(timer);
  let steps = 0;
  const look = () => {
    if (!document.querySelector('main [aria-busy="true"]')) steps += 1;
    if (steps < maxSteps && !recover(find)) timer = setTimeout(look, stepMs);
  };
  timer = setTimeout(look, stepMs);
}

function recover(find: () => Element | null | undefined): boolean {
  if (document.activeElement !== document.body) return false;
  const found = find();
  const place = found?.isConnected ? found : document.querySelector('main h1, h1, main h2');
  if (!(place instanceof HTMLElement)) return false;
  if (place.tabIndex < 0) place.tabIndex = -1;
  place.focus({ preventScroll: true });
  return document.activeElement === place;
}
