import { expect, test } from 'vitest';
import { timeApart } from '../../../src/model/calendar/time-apart.ts';

test('what lies a year ahead, after a clock was set back, is as far as what lies a year behind', () => {
  const yearMs = 365 * 86_400_000;
  expect(timeApart(2 * yearMs, yearMs)).toBe(yearMs);
  expect(timeApart(0, yearMs)).toBe(yearMs);
});
