import { expect, test } from 'vitest';
import { parseFeedDate } from '../../../src/feed/dates/parse-feed-date.ts';

test.each([
  ['Thu, 25 Jun 2026 13:45:00 -0700', '2026-06-25T13:45:00-07:00'],
  ['Thu, 25 Jun 2026 13:45:00 GMT', '2026-06-25T13:45:00Z'],
  ['Thu, 25 Jun 2026 13:45:00 UT', '2026-06-25T13:45:00Z'],
  ['Thu, 25 Jun 2026 13:45:00 PDT', '2026-06-25T13:45:00-07:00'],
  ['Thu, 25 Jun 2026 13:45:00 EST', '2026-06-25T13:45:00-05:00'],
  ['Thu, 25 Jun 2026 13:45:00 CEST', '2026-06-25T13:45:00+02:00'],
  ['Thu, 25 Jun 2026 13:45:00 A', '2026-06-25T13:45:00Z'],
  ['Thu, 25 Jun 2026 13:45:00 Z', '2026-06-25T13:45:00Z'],
  ['Thu, 25 Jun 2026 13:45:00', '2026-06-25T13:45:00Z'],
  ['Thu, 25 Jun 2026 13:45 +0530', '2026-06-25T13:45:00+05:30'],
  ['Thursday, 25 June 2026 13:45:00 +05:45', '2026-06-25T13:45:00+05:45'],
  ['25 Jun 2026 13:45:00 GMT+2', '2026-06-25T13:45:00+02:00'],
  ['25 Jun 26 13:45:00 +0000', '2026-06-25T13:45:00Z'],
  ['25 Jun 99 13:45:00 +0000', '1999-06-25T13:45:00Z'],
  ['Thu,  25 Jun 2026  3:45:00 -0000 (nowhere)', '2026-06-25T03:45:00Z'],
  ['Thu, 25-Jun-2026 13:45:00 GMT', '2026-06-25T13:45:00Z'],
  ['2026-06-25T13:45:00-07:00', '2026-06-25T13:45:00-07:00'],
  ['2026-06-25T13:45:00.123456Z', '2026-06-25T13:45:00Z'],
  ['2026-06-25t13:45:00z', '2026-06-25T13:45:00Z'],
  ['2026-06-25 13:45:00+0200', '2026-06-25T13:45:00+02:00'],
  ['2026-06-25T13:45Z', '2026-06-25T13:45:00Z'],
  ['2026-06-25T13:45:00+02', '2026-06-25T13:45:00+02:00'],
  ['2026-06-25T23:59:60Z', '2026-06-25T23:59:59Z'],
  ['  2026-06-25T13:45:00Z\n', '2026-06-25T13:45:00Z'],
  ['2026-06-25', '2026-06-25'],
  ['25 Jun 2026', '2026-06-25'],
  ['June 25, 2026', '2026-06-25'],
])('%s is %s', (text, iso) => {
  expect(parseFeedDate(text)).toBe(iso);
  expect(Date.parse(iso)).not.toBeNaN();
});

test.each(['', 'yesterday', '2026-02-30T00:00:00Z', '2026-06-25T24:61:00Z', 'Thu, 31 Jun 2026 13:45:00 GMT'])(
  '%s is no date',
  (text) => {
    expect(parseFeedDate(text)).toBeNull();
  },
);

test.each([
  ['ctime', 'Thu Jun 25 13:45:00 2026', 'Z'],
  ['ctime with a zone', 'Thu Jun 25 13:45:00 PDT 2026', '-07:00'],
  ['Ruby', 'Thu Jun 25 13:45:00 +0200 2026', '+02:00'],
  ['Java with an offset', 'Thu Jun 25 13:45:00 GMT+02:00 2026', '+02:00'],
  ['Java with a region', '2026-06-25T13:45:00+02:00[Europe/Berlin]', '+02:00'],
  ['Java with a region alone', '2026-06-25T13:45[America/New_York]', '-04:00'],
  ['JavaScript', 'Thu Jun 25 2026 13:45:00 GMT+0200 (Mitteleuropäische Sommerzeit)', '+02:00'],
  ['Go', '2026-06-25 13:45:00.123456789 +0200 CEST m=+0.000012345', '+02:00'],
  ['Go in UTC', '2026-06-25 13:45:00 +0000 UTC', 'Z'],
  ['Go where zones have no letters', '2026-06-25 13:45:00 +0330 +0330', '+03:30'],
  ['SQL Server', 'Jun 25 2026 01:45:00:000PM', 'Z'],
  ['Apache', '25/Jun/2026:13:45:00 +0200', '+02:00'],
  ['a camera', '2026:06:25 13:45:00', 'Z'],
  ['compact', '20260625T134500+0200', '+02:00'],
  ['compact without seconds', '20260625T1345Z', 'Z'],
  ['digits alone', '20260625134500', 'Z'],
  ['half compact', '2026-06-25T134500Z', 'Z'],
  ['seconds', '1782395100', 'Z'],
  ['seconds with a fraction', '1782395100.25', 'Z'],
  ['milliseconds', '1782395100000', 'Z'],
  ['microseconds', '1782395100000000', 'Z'],
  ['a plus that became a space', '2026-06-25T13:45:00 02:00', '+02:00'],
  ['and without its colon', 'Thu, 25 Jun 2026 13:45:00 0200', '+02:00'],
  ['a minus of typography', 'Thu, 25 Jun 2026 13:45:00 −0700', '-07:00'],
  ['an offset in brackets', '25 June 2026, 13:45 (UTC+2)', '+02:00'],
  ['a zone in brackets', 'Thu, 25 Jun 2026 13:45:00 (PDT)', '-07:00'],
  ['a letter before the offset', '2026-06-25T13:45:00Z+02:00', '+02:00'],
  ['a region', 'Thu, 25 Jun 2026 13:45:00 America/Argentina/Buenos_Aires', '-03:00'],
  ['PM behind the clock', 'June 25, 2026 1:45PM', 'Z'],
  ['PM before it', 'PM 1:45 June 25, 2026', 'Z'],
  ['PM behind the zone', 'Thu, 25 Jun 2026 01:45:00 GMT PM', 'Z'],
  ['a clock before the day', '1:45 p.m. on the 25th of June, 2026', 'Z'],
  ['PM that says nothing new', '25 Jun 2026 13:45 PM', 'Z'],
  ['an hour in letters', 'Jeudi, 25 Juin 2026 à 13h45', 'Z'],
  ['and apart', 'jeudi 25 juin 2026 à 13 h 45', 'Z'],
  ['an hour with a point', '25. Juni 2026, 13.45 Uhr', 'Z'],
])('%s: %s', (_, text, offset) => {
  expect(parseFeedDate(text)).toBe(`2026-06-25T13:45:00${offset}`);
});

test.each([
  'Donnerstag, den 25. Juni 2026',
  'am 25. Juni 2026',
  'jeu. 25 juin 2026',
  'jueves, 25 de junio de 2026',
  'quinta-feira, 25 de junho de 2026',
  'qui, 25 jun 2026',
  'giovedì 25 giugno 2026',
  'gio, 25 giu 2026',
  'donderdag 25 juni 2026',
  'czwartek, 25 czerwca 2026',
  'czw., 25 cze 2026',
  'четверг, 25 июня 2026 г.',
  'чт, 25 июн 2026',
  'الخميس، 25 يونيو 2026',
  '٢٥ حزيران ٢٠٢٦',
  '2026年6月25日',
  '2026年6月25日（木）',
  '２０２６年６月２５日',
  '木, 25 6月 2026',
  '四, 25 六月 2026',
  '2026년 6월 25일 목요일',
  '2026. 6. 25.',
  '25.06.2026',
  '6/25/26',
  '2026-Jun-25',
  "Jun 25 '26",
  '2026-06-25+02:00',
])('%s is that day', (text) => {
  expect(parseFeedDate(text)).toBe('2026-06-25');
});

test.each([
  ['mar. 30 juin 2026', '2026-06-30'],
  ['mar., 3 mars 2026', '2026-03-03'],
  ['mar, 3 mar 2026', '2026-03-03'],
  ['25 märz 2026', '2026-03-25'],
  ['25 maart 2026', '2026-03-25'],
  ['25 août 2026', '2026-08-25'],
  ['25 października 2026', '2026-10-25'],
  ['25 мая 2026', '2026-05-25'],
  ['25 كانون الأول 2026', '2026-12-25'],
  ['25 تشرين الثاني 2026', '2026-11-25'],
])('%s is %s, whatever weekday is written', (text, day) => {
  expect(parseFeedDate(text)).toBe(day);
});

test.each([
  ['12:30 AM June 25, 2026', '2026-06-25T00:30:00Z'],
  ['12 PM 25 June 2026', '2026-06-25T12:00:00Z'],
  ['am 25. Juni 2026 um 12:30', '2026-06-25T12:30:00Z'],
  ['2026年6月25日 午後1時05分', '2026-06-25T13:05:00Z'],
  ['2026年06月25日 星期四 上午1:45', '2026-06-25T01:45:00Z'],
  ['2026년 6월 25일 오후 1:45', '2026-06-25T13:45:00Z'],
  ['٢٥ يونيو ٢٠٢٦ ١:٤٥ م', '2026-06-25T13:45:00Z'],
])('%s is the half of the day that it says: %s', (text, iso) => {
  expect(parseFeedDate(text)).toBe(iso);
});

test('24:00 is the end of the day that is written', () => {
  expect(parseFeedDate('Thu, 25 Jun 2026 24:00:00 +0200')).toBe('2026-06-25T23:59:59+02:00');
});

test('a month or a year alone is its first day', () => {
  expect(['2026-06', 'June 2026', '2026年6月', '2026'].map((text) => parseFeedDate(text))).toEqual([
    '2026-06-01',
    '2026-06-01',
    '2026-06-01',
    '2026-01-01',
  ]);
});

test('day and month that cannot be told apart are what the feed’s other dates are', () => {
  expect(parseFeedDate('05/06/2026 13:45')).toBeNull();
  expect(parseFeedDate('05/06/2026 13:45', 'day-first')).toBe('2026-06-05T13:45:00Z');
  expect(parseFeedDate('05/06/2026 13:45', 'month-first')).toBe('2026-05-06T13:45:00Z');
  expect(parseFeedDate('25/06/2026', 'month-first')).toBe('2026-06-25');
  expect(parseFeedDate('26-06-25', 'day-first')).toBeNull();
});

test.each([
  'Mon, 01 Jan 0001 00:00:00 +0000',
  'Wed, 30 Nov -0001 00:00:00 +0000',
  '0000-00-00 00:00:00',
  'Thu, 01 Jan 1970 00:00:00 +0000',
  '12/30/1899',
  '0',
  '-62135596800',
  '9999-12-31T23:59:59.9999999',
  'Invalid Date',
  'NaN-NaN-NaN',
  '%a, %d %b %Y',
  '30 Feb 2026',
  '2026-13-01',
  '2026-06-25T25:00:00Z',
  'Tuesday',
  '99999999999999999999',
])('%s is a placeholder or impossible: no date', (text) => {
  expect(parseFeedDate(text)).toBeNull();
});

test('an offset that no place has counts as UTC', () => {
  expect(parseFeedDate('Thu, 25 Jun 2026 13:45:00 +9900')).toBe('2026-06-25T13:45:00Z');
});
