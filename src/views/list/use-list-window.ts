import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { findRows, type MonthSection, type RowMetrics, type RowRange } from './list-layout.ts';

/** Up to here every row is in the page, so that find-in-page and screen readers have the whole journal. */
const allUpTo = 240;
/** Screens of rows kept ready above and below, so that a fling meets no blank row. */
const screensAhead = 2;
/** Rows by which the window moves: fewer take more work in all, more take longer than a frame at once. */
const step = 2;

/** The rows to render now: all of a short list; of a long one, those on the screen and around it. */
export function useListWindow(
  list: RefObject<HTMLElement | null>,
  sections: readonly MonthSection[],
  metrics: RowMetrics,
  size: number,
): RowRange {
  const [range, setRange] = useState<RowRange>({ first: 0, end: 40 });
  const isWindowed = size > allUpTo;
  useLayoutEffect(() => {
    if (isWindowed) update();
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
    const above = -list.current.getBoundingClientRect().top;
    const ahead = innerHeight * screensAhead;
    const seen = findRows(sections, { topPx: above - ahead, bottomPx: above + innerHeight + ahead }, metrics);
    const first = Math.floor(seen.first / step) * step;
    const end = Math.ceil(seen.end / step) * step;
    setRange((old) => (old.first === first && old.end === end ? old : { first, end }));
  }
}
