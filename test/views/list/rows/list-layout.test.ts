import { expect, test } from 'vitest';
import type { EntrySummary } from '../../../../src/model/entry/entry.ts';
import { findRows, heightOf, layOutMonths, topOfRow } from '../../../../src/views/list/rows/list-layout.ts';
import { summaryOf } from '../../../fixtures/entry-summary.ts';

const metrics = { rowPx: 100, headingPx: 60, gapPx: 40 };

function rowsOn(days: (string | null)[]): EntrySummary[] {
  return days.map((date) => summaryOf({ slug: date ?? 'undated', date }));
}

const sections = layOutMonths(
  rowsOn(['2026-08-03', '2026-08-01', '2026-07-31', '2026-05-02', null]),
  metrics,
);

test('rows stand under their own month, in the journal’s order', () => {
  expect(sections.map(({ month, first, count, topPx }) => [month, first, count, topPx])).toEqual([
    ['2026-08', 0, 2, 0],
    ['2026-07', 2, 1, 260],
    ['2026-05', 3, 1, 420],
    ['undated', 4, 1, 580],
  ]);
  expect(heightOf(sections, metrics)).toBe(740);
});

test('a month that the journal returns to, as across the date line, is headed again', () => {
  const months = layOutMonths(rowsOn(['2026-07-01', '2026-06-30', '2026-07-01']), metrics);
  expect(months.map(({ month }) => month)).toEqual(['2026-07', '2026-06', '2026-07']);
});

test('an entry without a date amid a month does not part it, and between two months it is in neither', () => {
  const days = ['2026-07-05', null, null, '2026-07-01', null, '2026-06-30', null];
  const months = layOutMonths(rowsOn(days), metrics);
  expect(months.map(({ month, count }) => [month, count])).toEqual([
    ['2026-07', 4],
    ['undated', 1],
    ['2026-06', 1],
    ['undated', 1],
  ]);
});

test('every row that touches the screen is found, and no stretch of the list is without one', () => {
  for (let topPx = -300; topPx < 900; topPx += 7) {
    const { first, end } = findRows(sections, { topPx, bottomPx: topPx + 250 }, metrics);
    for (let index = 0; index < 5; index += 1) {
      const top = topOfRow(sections, index, metrics);
      const isSeen = top < topPx + 250 && top + metrics.rowPx > topPx;
      if (isSeen) expect(index >= first && index < end, `row ${index} at ${topPx}`).toBe(true);
    }
  }
});

test('an empty journal has no height and no rows', () => {
  expect(heightOf([], metrics)).toBe(0);
  expect(layOutMonths([], metrics)).toEqual([]);
  expect(topOfRow([], 3, metrics)).toBe(0);
});

const gapBelow = (above: number) => ({ above, missing: [{ first: '1', last: '1' }] });
const days = ['2026-08-03', '2026-08-01', '2026-07-31', '2026-07-02', '2026-05-02'];
const withGaps = layOutMonths(rowsOn(days), metrics, [gapBelow(0), gapBelow(1), gapBelow(3)]);

test('what is missing between two rows has room between them, in the month of the newer one', () => {
  const tops = days.map((_, index) => topOfRow(withGaps, index, metrics));
  // Headings of 60 stand above rows 0, 2 and 4; gaps of 40 below rows 0, 1 and 3.
  expect(tops).toEqual([60, 200, 400, 500, 700]);
  expect(withGaps.map(({ gaps }) => gaps.map(({ above }) => above))).toEqual([[0, 1], [3], []]);
  expect(heightOf(withGaps, metrics)).toBe(800);
});

test('with gaps too every row that touches the screen is found', () => {
  for (let topPx = -300; topPx < 900; topPx += 7) {
    const { first, end } = findRows(withGaps, { topPx, bottomPx: topPx + 250 }, metrics);
    expect(end).toBeGreaterThan(first);
    days.forEach((_, index) => {
      const top = topOfRow(withGaps, index, metrics);
      const isSeen = top < topPx + 250 && top + metrics.rowPx > topPx;
      if (isSeen) expect(index >= first && index < end, `row ${index} at ${topPx}`).toBe(true);
    });
  }
});
