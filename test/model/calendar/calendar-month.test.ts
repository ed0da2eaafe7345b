import { expect, test } from 'vitest';
import { dateOfDay, dayNumberOf } from '../../../src/model/calendar/calendar-day.ts';
import { addMonths } from '../../../src/model/calendar/calendar-month.ts';

test.each([
  ['2026-01-31', 1, '2026-02-28'],
  ['2024-03-31', -1, '2024-02-29'],
  ['2026-12-15', 1, '2027-01-15'],
  ['2026-01-15', -13, '2024-12-15'],
])('%s and %i months is %s', (day, months, then) => {
  expect(dateOfDay(addMonths(dayNumberOf(day), months))).toBe(then);
});
