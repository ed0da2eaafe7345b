import type { DayNumber } from '../model/calendar/calendar-day.ts';
import { monthsFrom, type Period, yearlyMonths } from './expectation-calendar.ts';
import { maxDaysAhead } from './expectation-days.ts';
import { monthOf } from './expectation-names.ts';
import type { Groups, PeriodQuery } from './expectation-query.ts';
import { isCapital, isPartOfName, type Wording, wordBefore } from './expectation-wording.ts';

/** Months whose names are also ordinary words. */
const needsCapital = new Set(['march', 'may', 'august']);

/** October, next April, May 2027. */
export function parseMonth(
  { pointer: points, month: name = '', year: given }: Groups,
  { wording, at, end, isToBegin }: PeriodQuery & { end: number },
): Period | null {
  const nameAt = wording.folded.indexOf(name, at);
  if (needsCapital.has(name) && !isCapital(wording, nameAt)) return null;
  if (wording.folded.charAt(end) === "'") return null;
  const month = monthOf(name);
  if (given !== undefined) return upcoming(monthsFrom(Number(given), month, 1), wording.today);
  const mustBegin = isToBegin || points === 'next';
  const found = yearlyMonths(wording.today, { month, months: 1, isToBegin: mustBegin });
  return !mustBegin && found.from - wording.today > maxDaysAhead ? null : found;
}

/** The first months of the meteorological seasons in the north. */
const seasonMonths: Record<string, number> = { spring: 3, summer: 6, autumn: 9, fall: 9, winter: 12 };

/** Next spring, the autumn, the winter of 2026: three whole months, by the hemisphere. */
export function parseSeason(
  { pointer: points, season = '', year: given, all = '' }: Groups,
  { wording, at, end, isToBegin }: PeriodQuery & { end: number },
): Period | null {
  if (given === undefined && isNoSeason(wording, end)) return null;
  if (season === 'fall' && given === undefined && points === undefined && !isInTheFall(wording, at, all))
    return null;
  const isSouth = (wording.origin?.lat ?? 0) < 0;
  const month = ((seasonMonths[season] ?? 1) - 1 + (isSouth ? 6 : 0)) % 12;
  if (given !== undefined) return upcoming(monthsFrom(Number(given), month + 1, 3), wording.today);
  return yearlyMonths(wording.today, {
    month: month + 1,
    months: 3,
    isToBegin: isToBegin || points === 'next',
  });
}

/** Pride comes before the fall; autumn does not. */
function isInTheFall(wording: Wording, at: number, all: string): boolean {
  return all.startsWith('the') && wordBefore(wording, at) === 'in';
}

/** The spring of a clock, the fall of Rome, spring water. */
function isNoSeason(wording: Wording, end: number): boolean {
  return isPartOfName(wording, end) || /^'|^\s+(?:of|in)\b/.test(wording.folded.slice(end));
}

/** 2027, the 2030s; null if it is over, and for a count of things. */
export function parseYear(
  { year: given, decade }: Groups,
  { wording, end }: PeriodQuery & { end: number },
): Period | null {
  const first = Number(given);
  if (decade !== undefined)
    return first % 10 === 0 ? upcoming(monthsFrom(first, 1, 120), wording.today) : null;
  // A count of things looks like a year: 2000 words, 2,000, 2027.5.
  if (isPartOfName(wording, end) || /^[,.]\d/.test(wording.folded.slice(end))) return null;
  return upcoming(monthsFrom(first, 1, 12), wording.today);
}

function upcoming(period: Period, today: DayNumber): Period | null {
  return period.to > today ? period : null;
}
