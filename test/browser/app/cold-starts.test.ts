import { expect, inject, test } from 'vitest';
import { startCold } from '../support/cold-starts.ts';

test('no start without the host is blank, wherever it leads and whatever the clock and the zone are', {
  timeout: 600_000,
}, async () => {
  const starts = await startCold({ folder: inject('sampleApp'), starts: 5, seed: 20260802 });
  expect(starts.filter(({ blank }) => blank !== null)).toEqual([]);
  expect(starts.some(({ clockDays }) => clockDays > 365)).toBe(true);
  expect(starts.some(({ clockDays }) => clockDays < -365)).toBe(true);
});

test('a start that nothing was kept for is found to be blank', { timeout: 600_000 }, async () => {
  const [start] = await startCold({ folder: inject('sampleApp'), starts: 1, seed: 20260802, isKept: false });
  expect(start?.blank).toMatch(/ERR_CONNECTION_REFUSED/);
});
