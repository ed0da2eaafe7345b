import type { EntrySummary } from '../../../model/entry/entry.ts';
import type { Gap } from '../../../model/journal/find-gaps.ts';

/** A month of the list: a heading and its rows below each other, with a line where numbers are missing. */
export interface MonthSection {
  /** `2026-06`, or `undated`. */
  month: string;
  /** Index of its first row among all rows. */
  first: number;
  count: number;
  /** Distance of its heading from the list's top. */
  topPx: number;
  /** The gaps below its rows, in order. */
  gaps: Gap[];
}

export interface RowMetrics {
  rowPx: number;
  headingPx: number;
  gapPx: number;
}

/** Rows that are on the screen or near it. */
export interface RowRange {
  first: number;
  /** One past the last. */
  end: number;
}

/**
 * Groups rows, in the journal's order, by the month of their place date; one without a date belongs to the month
 * around it. `gaps` are in the rows' order.
 */
export function layOutMonths(
  rows: readonly EntrySummary[],
  metrics: RowMetrics,
  gaps: readonly Gap[] = [],
): MonthSection[] {
  const sections: MonthSection[] = [];
  let nextGap = 0;
  rows.forEach((row, index) => {
    const month = row.date?.slice(0, 7) ?? 'undated';
    const [around, amid] = sections.slice(-2);
    if (amid?.month === 'undated' && around?.month === month) {
      sections.pop();
      around.count += amid.count;
      around.gaps.push(...amid.gaps);
    }
    let section = sections.at(-1);
    if (section?.month === month) section.count += 1;
    else {
      section = { month, first: index, count: 1, topPx: heightOf(sections, metrics), gaps: [] };
      sections.push(section);
    }
    const gap = gaps[nextGap];
    if (gap?.above !== index) return;
    section.gaps.push(gap);
    nextGap += 1;
  });
  return sections;
}

/** Height of the whole list. */
export function heightOf(sections: readonly MonthSection[], metrics: RowMetrics): number {
  const last = sections.at(-1);
  return last ? last.topPx + topInMonth(last, last.first + last.count, metrics) : 0;
}

/** Distance of a row from the list's top, or 0 for a row that does not exist. */
export function topOfRow(sections: readonly MonthSection[], index: number, metrics: RowMetrics): number {
  const section = sections[lastOf(sections.length, (at) => (sections[at]?.first ?? 0) <= index)];
  return section ? section.topPx + topInMonth(section, index, metrics) : 0;
}

/** Distance of a row from the top of its month; for an index after its last row, the month's height. */
export function topInMonth(
  { first, gaps }: MonthSection,
  index: number,
  { rowPx, headingPx, gapPx }: RowMetrics,
): number {
  const above = lastOf(gaps.length, (at) => (gaps[at]?.above ?? 0) < index);
  const gapsAbove = gaps.length > 0 && (gaps[above]?.above ?? 0) < index ? above + 1 : 0;
  return headingPx + (index - first) * rowPx + gapsAbove * gapPx;
}

/** The rows between `topPx` and `bottomPx`. */
export function findRows(
  sections: readonly MonthSection[],
  { topPx, bottomPx }: { topPx: number; bottomPx: number },
  metrics: RowMetrics,
): RowRange {
  const first = rowAt(sections, topPx, metrics);
  return { first, end: Math.max(first, rowAt(sections, bottomPx, metrics) + 1) };
}

/** The row at a height, including the gap below it. */
function rowAt(sections: readonly MonthSection[], yPx: number, metrics: RowMetrics): number {
  const section = sections[lastOf(sections.length, (at) => (sections[at]?.topPx ?? 0) <= yPx)];
  if (!section) return 0;
  const inMonthPx = yPx - section.topPx;
  return (
    section.first +
    lastOf(section.count, (at) => topInMonth(section, section.first + at, metrics) <= inMonthPx)
  );
}

/** The last index below `count` for which `holds`, by binary search; 0 if there is none. */
function lastOf(count: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = count - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (holds(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}
