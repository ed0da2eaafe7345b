import { expect, test } from 'vitest';
import { boundDays, stretchOf } from '../../../../src/views/map/points/day-bounds.ts';

// The date line turns the calendar back once, and one entry was dated by mistake.
const days = Int32Array.from([10, 11, 12, 11, 12, 90, 13, 14, 20]);
const bounds = boundDays(days);

test.each([
  [10, 20],
  [11, 11],
  [12, 13],
  [14, 89],
  [90, 90],
  [15, 19],
  [30, 40],
])('no day from %i to %i lies out of its stretch', (fromDay, toDay) => {
  const { start, end } = stretchOf(bounds, { fromDay, toDay });
  const isIn = (day: number) => day >= fromDay && day <= toDay;
  expect([...days.slice(0, start)].filter(isIn)).toEqual([]);
  expect([...days.slice(end)].filter(isIn)).toEqual([]);
});

test('of a journal in order the stretch is just what lies in the range', () => {
  expect(stretchOf(boundDays(Int32Array.from([1, 2, 2, 3, 5])), { fromDay: 2, toDay: 4 })).toEqual({
    start: 1,
    end: 4,
  });
  expect(stretchOf(boundDays(new Int32Array()), { fromDay: 0, toDay: 9 })).toEqual({ start: 0, end: 0 });
});
