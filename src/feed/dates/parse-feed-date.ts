import { instantOf } from '../../model/calendar/moment.ts';
import { dateOf } from '../../model/calendar/parse-date.ts';
import { type DayOrder, parseCalendarDate } from './calendar-date.ts';
import { type ClockTime, takeClockTime } from './clock-time.ts';

/** The format of most feeds. Everything else is parsed more carefully, and five times as slowly. */
const usualPattern =
  /^(?:[A-Z][a-z]{2}, )?(\d{2}) ([A-Z][a-z]{2}) (\d{4}) ([01]\d|2[0-3]):([0-5]\d):([0-5]\d) (?:GMT|([+-])([01]\d):?([0-5]\d))$/;
const months = 'JanFebMarAprMayJunJulAugSepOctNovDec';

/** There were no feeds before; earlier dates are from an empty field: 0001, 1899, 1970. */
const firstYear = '1990';
/** Later ones are the largest date that a program can write: 9999. */
const lastYear = '2100';
const maxLength = 120;
/**
 * How many of a timestamp's units make a millisecond, by its number of digits: seconds, milli-, micro- and
 * nanoseconds since 1970.
 */
const units = new Map([
  [9, 0.001],
  [10, 0.001],
  [13, 1],
  [16, 1000],
  [19, 1_000_000],
]);

/**
 * Parses a feed's date into ISO 8601, in the offset in which it was written: `2026-06-25T13:45:00-07:00`. Accepts RFC
 * 3339 and RFC 822, the formats of programs (ctime, Java, Go, PHP, seconds since 1970), and what people write in the
 * languages of month-names.ts. A time without a zone, or with an unknown one, counts as UTC; 24:00 is the last second
 * of that day; a date without a time stays one (`2026-06-25`). Null for anything else, for dates and times that do
 * not exist, if day and month cannot be told apart even by `order`, and for years before 1990 and after 2100, which
 * are placeholders.
 */
export function parseFeedDate(text: string, order: DayOrder = null): string | null {
  const iso = usualDate(text) ?? unusualDate(tidyDate(text), order);
  return iso === null || iso < firstYear || iso >= lastYear ? null : iso;
}

/** Removes brackets, doubled spaces, and what only Go prints (`m=+0.1`). */
function tidyDate(text: string): string {
  return inAscii(text.slice(0, maxLength))
    .replace(/\bm=[+-][\d.]+$/, '')
    .replace(/[()\s]+/g, ' ')
    .trim()
    .replace(/^(\d{4}):(\d\d):(\d\d)\b/, '$1-$2-$3')
    .replace(/^(\d{4}-\d\d-\d\d)(?:Z|[+-]\d\d:\d\d)$/, '$1');
}

/** Converts digits and signs of any script to ASCII, and removes marks of direction. */
function inAscii(text: string): string {
  if (!/[^ -~]/.test(text)) return text;
  return text
    .normalize('NFKC')
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) % 16))
    .replace(/[\u200e\u200f\u061c]/g, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-');
}

function unusualDate(text: string, order: DayOrder): string | null {
  return countedDate(text) ?? writtenDate(text, order);
}

function usualDate(text: string): string | null {
  const [, day, name = '', year, hour, minute, second, sign, hours, minutes] = usualPattern.exec(text) ?? [];
  if (day === undefined) return null;
  const month = months.indexOf(name) / 3 + 1;
  const date = Number.isInteger(month) ? dateOf(year, String(month), day) : null;
  const zone = (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0));
  return date && withTime(date, { hour: Number(hour), minute: Number(minute), second: Number(second), zone });
}

function countedDate(text: string): string | null {
  const digits = /^(\d+)(?:\.\d+)?$/.exec(text)?.[1] ?? '';
  const perMs = units.get(digits.length);
  return perMs === undefined ? null : new Date(Number(digits) / perMs).toISOString().replace(/\.\d+/, '');
}

function writtenDate(text: string, order: DayOrder): string | null {
  const { time, rest } = takeClockTime(text);
  const date = parseCalendarDate(rest, order);
  if (date === null || time === null) return date;
  return time === 'impossible' ? null : withTime(date, time);
}

function withTime(date: string, { hour, minute, second, zone }: ClockTime): string {
  const offset = typeof zone === 'number' ? zone : offsetAt(date, hour * 60 + minute, zone);
  return `${date}T${two(hour)}:${two(minute)}:${two(second)}${formatOffset(offset)}`;
}

/** Minutes east of UTC in a zone when its clocks show this time. */
function offsetAt(date: string, minutes: number, timeZone: string): number {
  const wall = { date, minutes };
  return (instantOf({ ...wall, timeZone: null }) - instantOf({ ...wall, timeZone })) / 60_000;
}

/** Minutes east of UTC in ISO 8601: `-07:00`, `Z` for none. */
export function formatOffset(minutes: number): string {
  if (minutes === 0) return 'Z';
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
