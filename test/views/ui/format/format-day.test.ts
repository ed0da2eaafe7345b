import { afterEach, expect, test, vi } from 'vitest';
import { language } from '../../../../src/state/words-in.ts';
import {
  dayFormats,
  formatAgo,
  formatDay,
  formatDayNumeral,
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

test('whoever has created the formats of days shows a list without creating any', () => {
  language.value = 'fr';
  for (const create of dayFormats) create();
  const created = [vi.spyOn(Intl, 'DateTimeFormat'), vi.spyOn(Intl, 'NumberFormat')];
  formatMonth('2026-06');
  formatDay('2026-06-25');
  formatDayNumeral('2026-06-25');
  formatWeekday('2026-06-25');
  expect(created.flatMap(({ mock }) => mock.calls)).toEqual([]);
  vi.restoreAllMocks();
});

test('time passed is said in the largest whole unit', () => {
  const said = [0, 59_999, 60_000, 150_000, 3_600_000, 86_400_000 * 3].map(formatAgo);
  expect(said).toEqual(['just now', 'just now', '1 minute ago', '2 minutes ago', '1 hour ago', '3 days ago']);
});
