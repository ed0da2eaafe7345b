import { expect, test } from 'vitest';
import { addMonths, dayNumberOf, dayOf } from '../../../../src/views/map/points/day-number.ts';

test.each(['1969-12-31', '1970-01-01', '2024-02-29', '2026-06-25'])(
  '%s keeps its name as a number',
  (day) => {
    expect(dayOf(dayNumberOf(day))).toBe(day);
  },
);

test.each([
  ['2026-01-31', 1, '2026-02-28'],
  ['2024-03-31', -1, '2024-02-29'],
  ['2026-12-15', 1, '2027-01-15'],
  ['2026-01-15', -13, '2024-12-15'],
])('%s and %i months is %s', (day, months, then) => {
  expect(dayOf(addMonths(dayNumberOf(day), months))).toBe(then);
});
