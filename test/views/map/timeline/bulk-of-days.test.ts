import { expect, test } from 'vitest';
import { bulkOfDays } from '../../../../src/views/map/timeline/bulk-of-days.ts';

const weekly = (count: number, from = 20_000) => Array.from({ length: count }, (_, week) => from + 7 * week);

test('an ordinary journal is laid along the axis whole, with its pauses', () => {
  expect(bulkOfDays(Int32Array.from(weekly(50)))).toEqual({ firstDay: 20_000, lastDay: 20_343 });
  const paused = [...weekly(20), ...weekly(20, 20_400)];
  expect(bulkOfDays(Int32Array.from(paused))).toEqual({ firstDay: 20_000, lastDay: 20_533 });
});

test('one entry far in the future, or in the past, leaves the others their room', () => {
  const bulk = { firstDay: 20_000, lastDay: 20_343 };
  expect(bulkOfDays(Int32Array.from([...weekly(50), 47_000]))).toEqual(bulk);
  expect(bulkOfDays(Int32Array.from([3, ...weekly(50)]))).toEqual(bulk);
  expect(bulkOfDays(Int32Array.from([3, ...weekly(50), 47_000]))).toEqual(bulk);
});

test('two halves of a life are both its bulk, however far apart', () => {
  const halves = [...weekly(20), ...weekly(20, 40_000)];
  expect(bulkOfDays(Int32Array.from(halves))).toEqual({ firstDay: 20_000, lastDay: 40_133 });
});

test('of few entries none is too many, and none at all is no mistake', () => {
  expect(bulkOfDays(Int32Array.from([5, 9, 40_000]))).toEqual({ firstDay: 5, lastDay: 40_000 });
  expect(bulkOfDays(new Int32Array())).toEqual({ firstDay: 0, lastDay: 0 });
});
