import type { EntrySummary } from '../../model/entry.ts';

/** A month of the list: a heading and its rows, one under the other. */
export interface MonthSection {
  /** `2026-06`, or `undated`. */
  month: string;
  /** Index of its first row among all rows. */
  first: number;
  count: number;
  /** Distance of its heading from the list's top. */
  topPx: number;
}

export interface RowMetrics {
  rowPx: number;
  headingPx: number;
}

/** Rows that are on the screen or near it. */
export interface RowRange {
  first: number;
  /** One past the last. */
  end: number;
}

/** Groups rows, in the journal's order, by their place date's month. */
export function layOutMonths(
  rows: readonly EntrySummary[],
  { rowPx, headingPx }: RowMetrics,
): MonthSection[] {
  const sections: MonthSection[] = [];
  let topPx = 0;
  rows.forEach((row, index) => {
    const month = row.date?.slice(0, 7) ?? 'undated';
    const last = sections.at(-1);
    if (last?.month === month) last.count += 1;
    else {
      if (last) topPx = last.topPx + headingPx + last.count * rowPx;
      sections.push({ month, first: index, count: 1, topPx });
    }
  });
  return sections;
}

/** Height of the whole list. */
export function heightOf(sections: readonly MonthSection[], { rowPx, headingPx }: RowMetrics): number {
  const last = sections.at(-1);
  return last ? last.topPx + headingPx + last.count * rowPx : 0;
}

/** Distance of a row from the list's top, or 0 for a row that is not there. */
export function topOfRow(
  sections: readonly MonthSection[],
  index: number,
  { rowPx, headingPx }: RowMetrics,
): number {
  const section = sections[sectionBefore(sections, (candidate) => candidate.first <= index)];
  return section ? section.topPx + headingPx + (index - section.first) * rowPx : 0;
}

/** The rows whose boxes touch the stretch from `topPx` to `bottomPx`. */
export function findRows(
  sections: readonly MonthSection[],
  { topPx, bottomPx }: { topPx: number; bottomPx: number },
  metrics: RowMetrics,
): RowRange {
  const first = rowAt(sections, topPx, metrics);
  return { first, end: Math.max(first, rowAt(sections, bottomPx, metrics) + 1) };
}

function rowAt(sections: readonly MonthSection[], yPx: number, { rowPx, headingPx }: RowMetrics): number {
  const section = sections[sectionBefore(sections, (candidate) => candidate.topPx <= yPx)];
  if (!section) return 0;
  const below = Math.floor((yPx - section.topPx - headingPx) / rowPx);
  return section.first + Math.min(section.count - 1, Math.max(0, below));
}

/** Index of the last section that `isBefore`, by halving; 0 where none is. */
function sectionBefore(
  sections: readonly MonthSection[],
  isBefore: (section: MonthSection) => boolean,
): number {
  let low = 0;
  let high = sections.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    const section = sections[middle];
    if (section && isBefore(section)) low = middle;
    else high = middle - 1;
  }
  return low;
}
