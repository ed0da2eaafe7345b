import { isDay } from './calendar-day.ts';

const months = 'january february march april may june july august september october november december'.split(
  ' ',
);
const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

const monthPattern = String.raw`(${months.map((name) => `${name}|${name.slice(0, 3)}`).join('|')}|sept)\b\.?`;
const dayPattern = String.raw`(\d{1,2})(?:st|nd|rd|th)?`;
const yearPattern = String.raw`(\d{4})(?!\d)`;
const gapPattern = String.raw`[\s,.]+(?:of\s+|the\s+)?`;

const isoPattern = /(?<!\d)(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/;
const dayMonthYear = new RegExp(
  String.raw`(?<!\d)${dayPattern}(?:${gapPattern}|-)${monthPattern}(?:[\s,]+|-)${yearPattern}`,
  'i',
);
const monthDayYear = new RegExp(
  String.raw`\b${monthPattern}${gapPattern}${dayPattern}[\s,]+${yearPattern}`,
  'i',
);
const yearMonthDay = new RegExp(
  String.raw`(?<!\d)${yearPattern}[\s,]+${monthPattern}\s+${dayPattern}\b`,
  'i',
);
const numericPattern = /(?<!\d)(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?!\d)/;

/**
 * The calendar day in a text, `YYYY-MM-DD`: `Thursday, June 25, 2026`, `25 June 2026`, `June 25th, 2026`,
 * `2026-06-25`, `25.06.2026`. English month names. Null if there is none, if the day does not exist, or if day and
 * month cannot be told apart (`05/06/2026`).
 */
export function parseDate(text: string): string | null {
  return isoDate(text) ?? namedDate(text) ?? numericDate(text);
}

function isoDate(text: string): string | null {
  const [, year, , month, day] = isoPattern.exec(text) ?? [];
  return dateOf(year, month, day);
}

function namedDate(text: string): string | null {
  const [, day, month, year] = dayMonthYear.exec(text) ?? [];
  if (day !== undefined) return dateOf(year, monthOf(month), day);
  const [, month2, day2, year2] = monthDayYear.exec(text) ?? [];
  if (day2 !== undefined) return dateOf(year2, monthOf(month2), day2);
  const [, year3, month3, day3] = yearMonthDay.exec(text) ?? [];
  return dateOf(year3, monthOf(month3), day3);
}

function numericDate(text: string): string | null {
  const [, a, , b, year] = numericPattern.exec(text) ?? [];
  if (a === undefined || b === undefined) return null;
  if (a === b || Number(a) > 12) return dateOf(year, b, a);
  return Number(b) > 12 ? dateOf(year, a, b) : null;
}

/** 1 … 12 for an English month name or its first three letters. */
function monthOf(name: string | undefined): string | undefined {
  if (name === undefined) return undefined;
  const start = name.slice(0, 3).toLowerCase();
  const index = months.findIndex((month) => month.startsWith(start));
  return index < 0 ? undefined : String(index + 1);
}

/** `YYYY-MM-DD` from its numbers as written, or null if the calendar has no such day. */
export function dateOf(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
): string | null {
  if (year === undefined || month === undefined || day === undefined) return null;
  const numbers = [year.padStart(4, '0'), month.padStart(2, '0'), day.padStart(2, '0')];
  const text = numbers.join('-');
  return isDay(text) ? text : null;
}

/** `Thursday, June 25, 2026` for `2026-06-25`: the way the journal itself writes a day. */
export function formatDate(date: string): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const at = new Date(0);
  at.setUTCFullYear(year, month - 1, day);
  const name = months[at.getUTCMonth()] ?? '';
  return `${weekdays[at.getUTCDay()]}, ${name.charAt(0).toUpperCase()}${name.slice(1)} ${day}, ${year}`;
}
