import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { findRows, type MonthSection, type RowMetrics, type RowRange } from './list-layout.ts';

/** Up to here every row is in the page, so that find-in-page and screen readers have the whole journal. */
const allUpTo = 240;
/** Screens of rows kept ready above and below, so that a fling meets no blank row. */
const screensAhead = 2;
/** Rows ahead that come in with one frame: a late one must not make the next later still. */
const mostAtOnce = 3;

/** The rows to render now: all of a short list; of a long one, those on the screen and around it. */
export function useListWindow(
  list: RefObject<HTMLElement | null>,
  sections: readonly MonthSection[],
  metrics: RowMetrics,
  size: number,
): RowRange {
  const [range, setRange] = useState<RowRange>({ first: 0, end: 40 });
  const latest = useRef(range);
  const frame = useRef(0);
  const isWindowed = size > allUpTo;
  useLayoutEffect(() => {
    if (isWindowed) update();
    return () => cancelAnimationFrame(frame.current);
  }, [sections, metrics, isWindowed]);
  useEffect(() => {
    if (!isWindowed) return;
    // Captured at the document: the list scrolls with the page on a phone, in its own pane on wide screens.
    document.addEventListener('scroll', update, { capture: true, passive: true });
    addEventListener('resize', update);
    return () => {
      document.removeEventListener('scroll', update, { capture: true });
      removeEventListener('resize', update);
    };
  }, [sections, metrics, isWindowed]);
  return isWindowed ? { first: range.first, end: Math.min(range.end, size) } : { first: 0, end: size };

  function update(): void {
    if (!list.current) return;
    const topPx = -list.current.getBoundingClientRect().top;
    const bottomPx = topPx + innerHeight;
    const aheadPx = innerHeight * screensAhead;
    const seen = findRows(sections, { topPx, bottomPx }, metrics);
    const wanted = findRows(sections, { topPx: topPx - aheadPx, bottomPx: bottomPx + aheadPx }, metrics);
    const next = towards(wanted, seen, latest.current);
    cancelAnimationFrame(frame.current);
    if (!isSame(next, wanted)) frame.current = requestAnimationFrame(update);
    if (isSame(next, latest.current)) return;
    latest.current = next;
    setRange(next);
  }
}

/** The window that is wanted, or as near to it as one frame may go; what is on the screen is in it at once. */
function towards(wanted: RowRange, seen: RowRange, old: RowRange): RowRange {
  return {
    first: Math.min(seen.first, Math.max(wanted.first, old.first - mostAtOnce)),
    end: Math.max(seen.end, Math.min(wanted.end, old.end + mostAtOnce)),
  };
}

function isSame(one: RowRange, other: RowRange): boolean {
  return one.first === other.first && one.end === other.end;
}
