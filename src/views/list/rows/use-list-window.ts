import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { findRows, type MonthSection, type RowMetrics, type RowRange } from './list-layout.ts';
import { rowsOfFirstScreen } from './use-rows-in-steps.ts';

/** Up to this number every row is in the page, so that find-in-page and screen readers have the whole journal. */
const allUpTo = 240;

/** Whether a list of this size has only the rows on the screen and near it in the page. */
export function isWindowedAt(size: number): boolean {
  return size > allUpTo;
}
/** Screens of rows kept ready above and below, so that a fling meets no blank row. */
const screensAhead = 2;
/**
 * If this many rows are lacking ahead, two are added per frame, unless the last one was late: the next must not be
 * later still.
 */
const manyLacking = 6;
const lateMs = 50;

/** The rows to render now: all of a short list; of a long one, those on the screen and near it. */
export function useListWindow(
  list: RefObject<HTMLElement | null>,
  sections: readonly MonthSection[],
  metrics: RowMetrics,
  size: number,
): RowRange {
  const [range, setRange] = useState<RowRange>({ first: 0, end: rowsOfFirstScreen });
  const latest = useRef(range);
  const frame = useRef(0);
  const lastAtMs = useRef(0);
  const isWindowed = isWindowedAt(size);
  useLayoutEffect(() => {
    if (isWindowed) update();
    return () => cancelAnimationFrame(frame.current);
  }, [sections, metrics, isWindowed]);
  useEffect(() => {
    if (!isWindowed) return;
    // Captured at the document: the list scrolls with the page on a phone, in its own pane on wide screens.
    document.addEventListener('scroll', updateSoon, { capture: true, passive: true });
    addEventListener('resize', updateSoon);
    return () => {
      document.removeEventListener('scroll', updateSoon, { capture: true });
      removeEventListener('resize', updateSoon);
    };
  }, [sections, metrics, isWindowed]);
  return isWindowed ? { first: range.first, end: Math.min(range.end, size) } : { first: 0, end: size };

  /**
   * Once per frame: scroll events come just before the frame's callbacks, and two steps in one frame cost two
   * layouts.
   */
  function updateSoon(): void {
    cancelAnimationFrame(frame.current);
    frame.current = requestAnimationFrame(update);
  }

  function update(): void {
    if (!list.current) return;
    const topPx = -list.current.getBoundingClientRect().top;
    const bottomPx = topPx + innerHeight;
    const aheadPx = innerHeight * screensAhead;
    const seen = findRows(sections, { topPx, bottomPx }, metrics);
    const wanted = findRows(sections, { topPx: topPx - aheadPx, bottomPx: bottomPx + aheadPx }, metrics);
    const atMs = performance.now();
    const isLate = atMs - lastAtMs.current > lateMs;
    lastAtMs.current = atMs;
    const next = towards(wanted, seen, latest.current, isLate ? 1 : 2);
    if (!isSame(next, wanted)) updateSoon();
    if (isSame(next, latest.current)) return;
    latest.current = next;
    setRange(next);
  }
}

/**
 * The wanted window, or as close to it as one frame may get; what is on the screen is included at once. Rows that are
 * there already stay, unless a jump has led away from them.
 *
 * @param maxRows rows that may be added ahead and behind besides those on the screen
 */
function towards(wanted: RowRange, seen: RowRange, old: RowRange, maxRows: number): RowRange {
  const isNear = old.first < seen.end && old.end > seen.first;
  const first = isNear ? Math.max(wanted.first, Math.min(seen.first, old.first)) : seen.first;
  const end = isNear ? Math.min(wanted.end, Math.max(seen.end, old.end)) : seen.end;
  const atOnce = (lacking: number) => Math.min(lacking, lacking < manyLacking ? 1 : maxRows);
  return { first: first - atOnce(first - wanted.first), end: end + atOnce(wanted.end - end) };
}

function isSame(one: RowRange, other: RowRange): boolean {
  return one.first === other.first && one.end === other.end;
}
