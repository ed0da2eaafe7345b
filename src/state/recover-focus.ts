const stepMs = 60;
/** About two seconds, not counting those in which the page's code has yet to come. */
const maxSteps = 40;
let timer: ReturnType<typeof setTimeout> | undefined;

/**
 * Call when what has the focus is about to go. Once it has gone, the keyboard, and with it a screen reader, goes on from
 * the place that `find` gives, else from the screen's title, and not from the page's beginning. Leaves a focus alone
 * that is anywhere.
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
