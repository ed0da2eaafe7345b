import { afterEach, expect, test } from 'vitest';
import { language } from '../../../../src/state/words-in.ts';
import {
  formatAgo,
  formatDay,
  formatDaySpan,
  formatMonth,
  formatWeekday,
  formatWholeDay,
} from '../../../../src/views/ui/format/format-day.ts';

afterEach(() => {
  language.value = 'en';
});

test('a place day is the same day wherever it is read', () => {
  expect(formatMonth('2026-06')).toBe('June 2026');
  expect(formatDay('2026-06-25')).toBe('June 25');
  expect(formatWeekday('2026-06-25')).toBe('Thu');
  expect(formatWholeDay('2026-06-25')).toBe('Thursday, June 25, 2026');
});

test('days between two are written out in every language', () => {
  expect(formatDaySpan('2026-03-04', '2026-10-20')).toBe('March 4 – October 20, 2026');
  language.value = 'de';
  expect(formatDaySpan('2026-03-04', '2026-10-20')).toBe('4. März – 20. Oktober 2026');
  language.value = 'ja';
  expect(formatDaySpan('2026-03-04', '2026-10-20')).toBe('2026年3月4日～2026年10月20日');
  expect(formatDaySpan('2026-03-04', '2026-03-04')).toBe('2026年3月4日');
});

test('time passed is said in the largest whole unit', () => {
  const said = [0, 59_999, 60_000, 150_000, 3_600_000, 86_400_000 * 3].map(formatAgo);
  expect(said).toEqual(['just now', 'just now', '1 minute ago', '2 minutes ago', '1 hour ago', '3 days ago']);
});
