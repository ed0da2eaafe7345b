import { expect, test } from 'vitest';
import {
  formatAgo,
  formatDay,
  formatMonth,
  formatWeekday,
  formatWholeDay,
} from '../../../src/views/ui/format-day.ts';

test('a place day is the same day wherever it is read', () => {
  expect(formatMonth('2026-06')).toBe('June 2026');
  expect(formatDay('2026-06-25')).toBe('June 25');
  expect(formatWeekday('2026-06-25')).toBe('Thu');
  expect(formatWholeDay('2026-06-25')).toBe('Thursday, June 25, 2026');
});

test('time passed is said in the largest whole unit', () => {
  const said = [0, 59_999, 60_000, 150_000, 3_600_000, 86_400_000 * 3].map(formatAgo);
  expect(said).toEqual(['just now', 'just now', '1 minute ago', '2 minutes ago', '1 hour ago', '3 days ago']);
});
