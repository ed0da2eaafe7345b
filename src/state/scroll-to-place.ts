/**
 * How long a page may take to come to its height, and to rest at it: its code and its lists are fetched after it has been
 * shown, and rows that come above the place are not as high as was guessed.
 */
const growthMs = 5_000;
const readersMoves = ['wheel', 'touchstart', 'pointerdown', 'keydown'];

/** Where the page shall be as soon as it is long enough; null where it is there, or the reader moved first. */
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

/** The page's place in px from its top: where it is, or where it shall be. */
export function placeOfPage(): number {
  return awaited?.topPx ?? scrollY;
}

function reaches(topPx: number): boolean {
  scrollTo({ top: topPx, behavior: 'instant' });
  return scrollY >= topPx - 1;
}
