import { expect, test } from 'vitest';
import { dayNumberOf } from '../../../../src/model/calendar/calendar-day.ts';
import { parseDayRange } from '../../../../src/views/map/timeline/parse-day-range.ts';

const life = { firstDay: dayNumberOf('2019-08-03'), lastDay: dayNumberOf('2026-06-25') };

test('two days within the journal are a range, one day as well', () => {
  expect(parseDayRange('2019-08-03', '2021-05-01', life)).toEqual({
    kind: 'range',
    range: { fromDay: dayNumberOf('2019-08-03'), toDay: dayNumberOf('2021-05-01') },
  });
  expect(parseDayRange('2020-01-01', '2020-01-01', life).kind).toBe('range');
});

test.each([
  ['', '2021-05-01', 'from', 'This is not a whole date yet.'],
  ['2020-01-01', '', 'to', 'This is not a whole date yet.'],
  ['2019-08-02', '2021-05-01', 'from', 'The journal begins on August 3, 2019.'],
  ['2020-01-01', '2026-06-26', 'to', 'The newest entry is of June 25, 2026.'],
  ['2021-05-02', '2021-05-01', 'to', 'The last day comes before the first.'],
])('from “%s” to “%s” says what is wrong', (from, to, field, words) => {
  expect(parseDayRange(from, to, life)).toEqual({ kind: 'wrong', field, words });
});
