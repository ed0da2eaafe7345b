import { dateOf } from '../../model/calendar/parse-date.ts';
import { findMonth } from './month-names.ts';

/** Whether a feed writes the day before the month (`25/06/2026`); null if its dates do not show it. */
export type DayOrder = 'day-first' | 'month-first' | null;

const yearFirstPattern =
  /(?<!\d)(\d{4})\s?[-/.년年]\s?(\d{1,2})(?!\d)(?:\s?[-/.월月]\s?(\d{1,2})(?!\d))?(?!\s?[-/.]\s?\d)/;
const compactPattern = /(?<!\d)(\d{4})(\d{2})(\d{2})(?!\d)/;
const yearLastPattern = /(?<!\d)(\d{1,2})\s?([-/.])\s?(\d{1,2})\s?\2\s?(\d{4}|['’]?\d{2})(?!\d)/;
const yearOnlyPattern = /^\W*(\d{4})\W*$/;

/**
 * The calendar day in a date's text without its clock time, `YYYY-MM-DD`: numbers in any order that can be
 * determined, or a month's name with a day and a year around it. A month without a day is its first, a year January
 * 1. Null if there is no day, if the calendar has no such day, or if `order` does not settle it.
 */
export function parseCalendarDate(text: string, order: DayOrder): string | null {
  const [, year, month, day] = yearFirstPattern.exec(text) ?? compactPattern.exec(text) ?? [];
  if (year !== undefined) return dateOf(year, month, day ?? '1');
  return yearLast(text, order) ?? namedDate(text) ?? dateOf(yearOnlyPattern.exec(text)?.[1], '1', '1');
}

/** The order that a date's text proves, by a number that cannot be a month. */
export function dayOrderOf(text: string): DayOrder {
  const [, a, , b] = yearLastPattern.exec(text) ?? [];
  if (a === undefined || b === undefined || Number(a) > 12 === Number(b) > 12) return null;
  return Number(a) > 12 ? 'day-first' : 'month-first';
}

function yearLast(text: string, order: DayOrder): string | null {
  const [, a = '', separator, b = '', written] = yearLastPattern.exec(text) ?? [];
  const year = fullYear(written);
  // 26-06-25 may begin with its year.
  if (year === undefined || (written !== year && separator === '-')) return null;
  const known = a === b ? 'day-first' : (dayOrderOf(text) ?? order);
  if (known === null) return null;
  return known === 'day-first' ? dateOf(year, b, a) : dateOf(year, a, b);
}

/** The month's name decides what the numbers around it are. */
function namedDate(text: string): string | null {
  // `6月` is also a month's name if there is no year before it: `25 6月 2026`.
  const words = text.replace(
    /(?<!\d)(\d{1,2})\s?[月월]/,
    (_, number: string) => ` ${months[Number(number)]} `,
  );
  const found = findMonth(words);
  if (!found) return null;
  const [before, behind] = [words.slice(0, found.start), words.slice(found.end)];
  const dayBefore = /(?<!\d)(\d{1,2})(?=\D{0,9}$)/.exec(before);
  const dayBehind = dayBefore ? null : /^\D{0,9}?(\d{1,2})(?!\d)/.exec(behind);
  const day = dayBefore ?? dayBehind;
  const rest = `${before.slice(0, dayBefore?.index)} ${behind.slice(dayBehind?.[0].length ?? 0)}`;
  const year =
    /(?<!\d)\d{4}(?!\d)/.exec(rest)?.[0] ?? (day ? /(?<!\d)['’]?\d{2,3}(?!\d)/.exec(rest)?.[0] : undefined);
  return dateOf(fullYear(year), String(found.month), day?.[1] ?? '1');
}

const months: readonly string[] = ' jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** RFC 2822 section 4.3: 00 … 49 is 2000 …, other two- and three-digit years count from 1900. */
function fullYear(written: string | undefined): string | undefined {
  const digits = written?.replace(/\D/g, '');
  if (digits === undefined || digits.length > 3) return digits;
  return String(Number(digits) + (digits.length === 2 && Number(digits) < 50 ? 2000 : 1900));
}
