/**
 * How long a page may take to reach its full height and stay at it: its code and lists load after it is shown, and
 * rows above the place may differ from their estimated heights.
 */
const growthMs = 5_000;
const readersMoves = ['wheel', 'touchstart', 'pointerdown', 'keydown'];

/** The place to scroll to as soon as the page is long enough; null once it is there, or if the reader moved first. */
let awaited: { topPx: number; stop: () => void } | null = null;

/** Scrolls to a place, in px from the page's top: now, or when the page has grown that long, unless the reader moves first. */
export function scrollToPlace(topPx: number): void {
  awaited?.stop();
  if (reaches(topPx)) return;
  const over = new AbortController();
  const { signal } = over;
  const stop = () => {
    awaited = null;
    over.abort();
  };
  const observer = new ResizeObserver(() => reaches(topPx));
  const timer = setTimeout(stop, growthMs);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  for (const move of readersMoves) addEventListener(move, stop, { signal, passive: true, capture: true });
  observer.observe(document.body);
  awaited = { topPx, stop };
}

/** The page's place in px from its top: where it is, or where it is going to be. */
export function placeOfPage(): number {
  return awaited?.topPx ?? scrollY;
}

function reaches(topPx: number): boolean {
  scrollTo({ top: topPx, behavior: 'instant' });
  return scrollY >= topPx - 1;
}
