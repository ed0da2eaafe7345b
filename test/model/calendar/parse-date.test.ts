import { expect, test } from 'vitest';
import { formatDate, parseDate } from '../../../src/model/calendar/parse-date.ts';

test.each([
  'Thursday, June 25, 2026',
  'Thursday June 25 2026',
  'June 25, 2026',
  'JUNE 25, 2026',
  'June 25th, 2026',
  'June the 25th, 2026',
  'Jun. 25, 2026',
  'Jun 25 2026',
  '25 June 2026',
  '25th of June, 2026',
  'Thu, 25 Jun 2026',
  '25-Jun-2026',
  '2026-06-25',
  '2026-06-25T13:45:00Z',
  '2026/06/25',
  '2026.6.25',
  '25.06.2026',
  '25/06/2026',
  '06/25/2026',
  '2026 June 25',
  'on the 25th of June 2026, in the rain',
])('%s is that day', (text) => {
  expect(parseDate(text)).toBe('2026-06-25');
});

test.each([
  ['day and month cannot be told apart', '05/06/2026'],
  ['the day does not exist', 'February 30, 2026'],
  ['the year was no leap year', 'February 29, 2026'],
  ['the month does not exist', '2026-13-01'],
  ['no year', 'June 25'],
  ['two digits of a year', 'June 25, 26'],
  ['a word that begins like a month', '25 Marble 2026'],
  ['no month', 'the 25th, 2026'],
  ['nothing', ''],
  ['year zero', '0000-06-25'],
])('no day where %s: %s', (_, text) => {
  expect(parseDate(text)).toBeNull();
});

test('equal day and month are no doubt', () => {
  expect(parseDate('06/06/2026')).toBe('2026-06-06');
});

test('leap days exist in leap years', () => {
  expect(parseDate('February 29, 2028')).toBe('2028-02-29');
});

test('every day of a year is written so that it can be read again', () => {
  for (let day = 0; day < 366; day += 1) {
    const date = new Date(Date.UTC(2028, 0, 1 + day)).toISOString().slice(0, 10);
    expect(parseDate(formatDate(date))).toBe(date);
  }
});

test('a day is written as the journal writes it', () => {
  expect(formatDate('2026-06-25')).toBe('Thursday, June 25, 2026');
  expect(formatDate('2026-03-01')).toBe('Sunday, March 1, 2026');
});
