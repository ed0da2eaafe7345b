import { expect, test } from 'vitest';
import { dateOfDay, dayNumberOf, isDay } from '../../../src/model/calendar/calendar-day.ts';

test.each(['2026-06-25', '2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])('%s is a day', (text) => {
  expect(isDay(text)).toBe(true);
});

test.each([
  '2026-02-29',
  '2026-02-30',
  '1900-02-29',
  '2026-04-31',
  '2026-13-01',
  '2026-00-10',
  '2026-01-00',
  '2026-01-32',
  '0000-01-01',
  '2026-1-1',
  '2026-06',
  '2026-06-25T00:00',
  ' 2026-06-25',
  'today',
  '',
])('“%s” is no day', (text) => {
  expect(isDay(text)).toBe(false);
});

test.each(['1969-12-31', '1970-01-01', '2024-02-29', '2026-06-25'])(
  '%s keeps its name as a number',
  (day) => {
    expect(dateOfDay(dayNumberOf(day))).toBe(day);
  },
);
