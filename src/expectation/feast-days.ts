import type { DayNumber } from '../model/calendar/calendar-day.ts';
import { calendarOf, dayOfCalendar, weekdayOf } from '../model/calendar/calendar-month.ts';

/**
 * Easter Sunday of a year in the Gregorian calendar, by the anonymous algorithm that Nature printed on April 20, 1876,
 * as in J. Meeus, Astronomical Algorithms, ch. 8.
 */
export function easterOf(year: number): DayNumber {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const m = Math.floor((a + 11 * h) / 319);
  const l = (2 * e + 2 * Math.floor(c / 4) - (c % 4) - h + m + 32) % 7;
  const month = Math.floor((h - m + l + 90) / 25);
  return dayOfCalendar(year, month, (h - m + l + month + 19) % 32);
}

type FeastOfYear = (year: number) => DayNumber;

const fixed =
  (month: number, day: number): FeastOfYear =>
  (year) =>
    dayOfCalendar(year, month, day);
const afterEaster =
  (days: number): FeastOfYear =>
  (year) =>
    easterOf(year) + days;

/** Folded names of days that recur every year; if one name is the beginning of another, the longer comes first. */
const feasts: readonly (readonly [string, FeastOfYear])[] = [
  ['christmas eve', fixed(12, 24)],
  ['christmas(?: day)?|xmas', fixed(12, 25)],
  ["boxing day|st stephen's day", fixed(12, 26)],
  ["new year's eve", fixed(12, 31)],
  ["(?:the )?new year(?:'s day|'s)?", fixed(1, 1)],
  ['epiphany|twelfth night', fixed(1, 6)],
  ['candlemas', fixed(2, 2)],
  ["(?:st )?valentine's(?: day)?", fixed(2, 14)],
  ["st patrick's day", fixed(3, 17)],
  ['lady day', fixed(3, 25)],
  ["april fools'?(?: day)?|april fool's(?: day)?", fixed(4, 1)],
  ['may day', fixed(5, 1)],
  ['michaelmas', fixed(9, 29)],
  ["halloween|hallowe'en", fixed(10, 31)],
  ["all saints'?(?: day)?|all hallows", fixed(11, 1)],
  ['martinmas', fixed(11, 11)],
  ['thanksgiving', thanksgivingOf],
  ['shrove tuesday|pancake day|mardi gras', afterEaster(-47)],
  ['ash wednesday', afterEaster(-46)],
  ['palm sunday', afterEaster(-7)],
  ['maundy thursday', afterEaster(-3)],
  ['good friday', afterEaster(-2)],
  ['easter monday', afterEaster(1)],
  ['easter(?: sunday| day)?', afterEaster(0)],
  ['ascension day', afterEaster(39)],
  ['pentecost|whitsun|whit sunday', afterEaster(49)],
];

/** Matches the folded name of any of them. */
export const feastNames = feasts.map(([names]) => names).join('|');

const namePatterns = feasts.map(([names, ofYear]) => ({ pattern: new RegExp(`^(?:${names})$`), ofYear }));

/** The first such day after `day`. `name` is a match of {@link feastNames}; null for any other word. */
export function nextFeast(name: string, day: DayNumber): DayNumber | null {
  const ofYear = namePatterns.find(({ pattern }) => pattern.test(name))?.ofYear;
  if (!ofYear) return null;
  const { year } = calendarOf(day);
  return ofYear(year) > day ? ofYear(year) : ofYear(year + 1);
}

/** The fourth Thursday of November, as in the United States. */
function thanksgivingOf(year: number): DayNumber {
  const first = dayOfCalendar(year, 11, 1);
  return first + ((3 - weekdayOf(first) + 7) % 7) + 21;
}
