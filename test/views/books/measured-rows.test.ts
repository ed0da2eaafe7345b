import { expect, test } from 'vitest';
import { MeasuredRows } from '../../../src/views/books/measured-rows.ts';

const keys = Array.from({ length: 1000 }, (_, index) => `row ${index}`);

test('a screen holds the rows that touch it, and the rest is room', () => {
  const rows = new MeasuredRows(100);
  const window = rows.windowOf(keys, { topPx: 1050, bottomPx: 1450 });
  expect(window).toEqual({ first: 10, end: 15, abovePx: 1000, belowPx: 98_500 });
});

test('whatever the screen shows, the rows and the room make up the whole list', () => {
  const rows = new MeasuredRows(100);
  for (const [index, key] of keys.entries()) if (index % 3 === 0) rows.measure(key, 40 + index);
  const whole = rows.topOf(keys, keys.length);
  for (const topPx of [-500, 0, 777, 20_000, whole - 10, whole + 5000]) {
    const { first, end, abovePx, belowPx } = rows.windowOf(keys, { topPx, bottomPx: topPx + 900 });
    expect(end).toBeGreaterThan(first);
    expect(abovePx).toBe(rows.topOf(keys, first));
    expect(whole - belowPx).toBe(rows.topOf(keys, end));
  }
});

test('a measured height is news once', () => {
  const rows = new MeasuredRows(100);
  expect([rows.measure('row 0', 80), rows.measure('row 0', 80), rows.measure('row 0', 90)]).toEqual([
    true,
    false,
    true,
  ]);
  expect(rows.topOf(keys, 2)).toBe(190);
});

test('an empty list has no rows', () => {
  expect(new MeasuredRows(100).windowOf([], { topPx: 0, bottomPx: 900 })).toEqual({
    first: 0,
    end: 0,
    abovePx: 0,
    belowPx: 0,
  });
});
