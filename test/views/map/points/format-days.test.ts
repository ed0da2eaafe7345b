import { afterEach, expect, test, vi } from 'vitest';
import { dayNumberOf } from '../../../../src/model/calendar/calendar-day.ts';
import { language } from '../../../../src/state/words-in.ts';
import {
  formatCardDay,
  formatDayNumber,
  formatDayRange,
  rangeFormats,
} from '../../../../src/views/map/points/format-days.ts';

const [may, august] = [dayNumberOf('2026-05-31'), dayNumberOf('2026-08-01')];

afterEach(() => {
  language.value = 'en';
});

test('days are written as the language of the moment writes them, and follow its change', () => {
  expect(formatDayNumber(may)).toBe('May 31, 2026');
  language.value = 'de';
  expect(formatDayNumber(may)).toBe('31. Mai 2026');
  expect(formatCardDay('2026-07-28')).toContain('28. Juli 2026');
  language.value = 'ja';
  expect(formatDayNumber(may)).toBe('2026年5月31日');
});

test('a range is heard with a word where it is seen with a dash', () => {
  expect(formatDayRange(may, august)).toBe('May 31 – August 1, 2026');
  expect(formatDayRange(may, august, { isSaid: true })).toBe('May 31 to August 1, 2026');
  const nextYear = dayNumberOf('2027-01-01');
  expect(formatDayRange(may, nextYear, { isSaid: true })).toBe('May 31, 2026 to Jan 1, 2027');
});

test('a range is written with what was made ahead of it', () => {
  language.value = 'fr';
  for (const create of rangeFormats) create();
  const made = vi.spyOn(Intl, 'DateTimeFormat');
  for (const isSaid of [false, true]) formatDayRange(may, august, { isSaid });
  formatDayRange(may, may);
  expect(made).not.toHaveBeenCalled();
  made.mockRestore();
});
