import { addMonths, calendarOf, type DayNumber, dayNumberOf, dayOfCalendar } from './calendar-day.ts';
import {
  monthsFrom,
  nextWeekday,
  oneDay,
  type Period,
  span,
  unitOf,
  weekendOf,
  weekOf,
  yearlyMonths,
} from './expectation-calendar.ts';
import { ordinal, readOrdinal } from './expectation-number.ts';
import {
  isCapital,
  isFollowedByCapital,
  isPartOfName,
  matchAt,
  pattern,
  type Wording,
  wordBefore,
} from './expectation-wording.ts';
import { feastNames, nextFeast } from './feast-days.ts';
import { dateOf, parseDate } from './parse-date.ts';
import { nextMoon, nextTurn, type Turn } from './sky-days.ts';

/** What sort of name a time has: each goes with other prepositions. */
export type PeriodKind =
  | 'near'
  | 'date'
  | 'ordinal'
  | 'weekday'
  | 'weekend'
  | 'unit'
  | 'month'
  | 'season'
  | 'year'
  | 'feast'
  | 'sky'
  | 'edge';

/** A name of a time, as it was found. */
export interface NamedPeriod {
  kind: PeriodKind;
  period: Period;
  /** Position behind its last word. */
  end: number;
  /** It says of itself which one it is, as "next April" and "June 30" do and "April" does not. */
  isPointed: boolean;
}

/** Where to look for a name. `isToBegin`: of a time that is under way the next one is meant, as in "by March". */
export interface PeriodQuery {
  wording: Wording;
  at: number;
  isToBegin: boolean;
}

type Groups = Record<string, string | undefined>;
type Read = (groups: Groups, query: PeriodQuery & { end: number }) => Period | null;

interface Rule {
  kind: PeriodKind;
  pattern: RegExp;
  read: Read;
}

const weekdayNames = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const monthNames =
  'january february march april may june july august september october november december'.split(' ');
const weekday = weekdayNames.join('|');
const monthInDate = [...monthNames, 'sept', ...monthNames.map((name) => name.slice(0, 3))].join('|');
const year = String.raw`(?:19|20|21)\d\d`;
const pointer = '(?:(?<pointer>this coming|this|next|(?:the )?coming|the following|the next) )';
const partOfDay = '(?: (?:early |late )?(?:morning|afternoon|evening|night|noon|midday|lunchtime))?';

/** Words whose seasons and months may be something else: water springs, prides fall, and so on. */
const needsCapital = new Set(['march', 'may', 'august']);

const rules: readonly Rule[] = [
  rule('near', 'the day after tomorrow', (_, { wording }) => oneDay(wording.today + 2)),
  rule(
    'near',
    `(?<day>tomorrow|tonight|this (?:afternoon|evening))(?:'s)?${partOfDay}(?<later> week)?`,
    ({ day, later }, { wording }) =>
      oneDay(wording.today + (day === 'tomorrow' ? 1 : 0) + (later === undefined ? 0 : 7)),
  ),
  rule('near', 'today week', (_, { wording }) => oneDay(wording.today + 7)),
  rule(
    'near',
    'this time (?:(?<tomorrow>tomorrow)|next (?<unit>week|month|year))',
    ({ tomorrow, unit = '' }, { wording }) => sameTimeNext(wording.today, tomorrow ? 'day' : unit),
  ),
  rule('date', String.raw`\d{4}-\d{2}-\d{2}|\d{1,2}([./-])\d{1,2}\1\d{4}`, (groups) => {
    const date = parseDate(groups.all ?? '');
    return date === null ? null : oneDay(dayNumberOf(date));
  }),
  rule(
    'date',
    `(?:(?:${weekday}),? )?(?:the )?(?:(?<from>${ordinal}|\\d{1,2})(?: to | and | or | ))?(?<day>${ordinal}|\\d{1,2}) (?:day )?(?:of )?(?<month>${monthInDate})(?:\\.(?=,? \\d))?(?:,? (?<year>${year}))?`,
    readDayOfMonth,
  ),
  rule(
    'date',
    `(?:(?:${weekday}),? )?(?<month>${monthInDate})\\.? (?:the )?(?:(?<from>${ordinal}|\\d{1,2})(?: to | and | or | ))?(?<day>${ordinal}|\\d{1,2})(?:,? (?<year>${year}))?(?![:.]\\d| [ap]m)`,
    readDayOfMonth,
  ),
  rule('ordinal', `the (?<day>${ordinal})`, ({ day = '' }, { wording, end }) =>
    isPartOfName(wording, end) ||
    isFollowedByCapital(wording, end) ||
    /^\s+of\b/.test(wording.folded.slice(end))
      ? null
      : nextDayOfMonth(readOrdinal(day), wording.today),
  ),
  rule('weekday', `the (?<day>${weekday}) after next`, ({ day = '' }, { wording }) =>
    oneDay(weekdayInWeek(day, weekOf(wording.today, 2))),
  ),
  rule(
    'weekday',
    `(?<day>${weekday}) (?:of )?next week|next week (?:on )?(?<same>${weekday})|(?<last>${weekday}) next`,
    ({ day, same, last }, { wording }) =>
      oneDay(weekdayInWeek(day ?? same ?? last ?? '', weekOf(wording.today, 1))),
  ),
  rule(
    'weekday',
    `${pointer}?(?<the>the )?(?<day>${weekday})(?:'s)?(?<later> week| fortnight)?${partOfDay}`,
    readWeekday,
  ),
  rule(
    'weekend',
    `(?:${pointer}|(?<the>the ))?weekend(?<later> after next)?`,
    ({ pointer: points, the, later }, { wording: { today } }) => {
      if (later !== undefined) return weekendOf(today, 2);
      if (points === undefined && the === undefined) return null;
      return points === 'next' ? weekendOf(today, 1) : weekendOf(today + 1);
    },
  ),
  rule('unit', 'the (?<unit>week|month|quarter|year|decade) after next', ({ unit = '' }, { wording }) =>
    unitOf(wording.today, unit, 2),
  ),
  rule(
    'unit',
    `${pointer}(?<unit>week|month|quarter|year|decade|century)(?:'s)?`,
    ({ pointer: points, unit = '' }, { wording: { today } }) => {
      const { from, to, by, before } = points === 'this' ? unitOf(today + 1, unit) : unitOf(today, unit, 1);
      return points === 'this'
        ? { from: Math.max(from, today), to, by: to, before }
        : { from, to, by, before };
    },
  ),
  rule('unit', 'the new year', (_, { wording }) => {
    const { from } = unitOf(wording.today, 'year', 1);
    return span(from, addMonths(from, 4) - 1);
  }),
  rule('month', `${pointer}?(?<month>${monthNames.join('|')})(?: (?:of )?(?<year>${year}))?`, readMonth),
  rule(
    'season',
    `(?:${pointer}|the )?(?<season>spring|summer|autumn|fall|winter)(?: (?:of )?(?<year>${year}))?`,
    readSeason,
  ),
  rule('year', `(?:the year )?(?<year>${year})(?<decade>s)?`, readYear),
  rule('feast', `(?:(?:this|next) )?(?<name>${feastNames})`, ({ name = '' }, { wording, end }) => {
    if (isPartOfName(wording, end) || /^\s+islands?\b/.test(wording.folded.slice(end))) return null;
    const day = nextFeast(name, wording.today);
    return day === null ? null : oneDay(day);
  }),
  rule(
    'sky',
    '(?:the )?(?:(?:next|coming) )?(?<phase>full|new) moon|the moon is (?<same>full|new)',
    ({ phase, same }, { wording: { today, origin } }) =>
      oneDay(nextMoon((phase ?? same) === 'full' ? 'full' : 'new', today, origin?.lng ?? 0)),
  ),
  rule(
    'sky',
    '(?:the )?(?:(?:next|coming) )?(?:(?<which>summer|winter|spring|vernal|autumn|autumnal|march|june|september|december) )?(?<turn>solstice|equinox)',
    readTurn,
  ),
  rule('sky', "(?<which>midsummer|midwinter)(?:'s)?(?: (?:day|(?<eve>eve)))?", readMidsummer),
];

/** The time whose name stands at a position, the longest of its kind; null where there is none. */
export function readPeriod(query: PeriodQuery): NamedPeriod | null {
  for (const { kind, pattern: expression, read } of rules) {
    const match = matchAt(expression, query.wording, query.at);
    if (!match) continue;
    const end = query.at + match[0].length;
    const groups: Groups = { ...match.groups, all: match[0] };
    const period = read(groups, { ...query, end });
    if (period) return { kind, period, end, isPointed: isPointed(kind, groups) };
  }
  return null;
}

function rule(kind: PeriodKind, source: string, read: Read): Rule {
  return { kind, pattern: pattern(source), read };
}

function isPointed(kind: PeriodKind, { pointer: points, all = '' }: Groups): boolean {
  if (kind === 'near' || kind === 'date') return true;
  return points !== undefined || /^(?:the )?next\b|after next$|next week|week$|fortnight$/.test(all);
}

function sameTimeNext(today: DayNumber, unit: string): Period {
  if (unit === 'day') return oneDay(today + 1);
  if (unit === 'week') return oneDay(today + 7);
  const { year: thisYear, month, day } = calendarOf(today);
  return oneDay(
    unit === 'month' ? dayOfCalendar(thisYear, month + 1, day) : dayOfCalendar(thisYear + 1, month, day),
  );
}

/** As far as the next February 29 may be, past 2100 too. */
const yearsAhead = [0, 1, 2, 3, 4, 5, 6, 7, 8];

/** Past this many days a date without a year rather is the one that has just been. */
const mostDaysAhead = 300;

function readDayOfMonth(groups: Groups, { wording: { today }, isToBegin }: PeriodQuery): Period | null {
  const month = monthOf(groups.month ?? '');
  const last = readOrdinal(groups.day ?? '');
  const first = groups.from === undefined ? last : readOrdinal(groups.from);
  if (last < 1 || first > last) return null;
  const thisYear = calendarOf(today).year;
  const years =
    groups.year === undefined ? yearsAhead.map((later) => thisYear + later) : [Number(groups.year)];
  for (const each of years) {
    const date = dateOf(String(each), String(month), String(last));
    const to = date === null ? null : dayNumberOf(date);
    if (to === null || to < today) continue;
    if (groups.year === undefined && to - today > mostDaysAhead && !isToBegin) return null;
    return first === last
      ? oneDay(to)
      : { from: to - (last - first), to, by: to, before: to - (last - first) - 1 };
  }
  return null;
}

function nextDayOfMonth(day: number, today: DayNumber): Period | null {
  const { year: thisYear, month } = calendarOf(today);
  for (let later = 0; later < 3; later += 1) {
    const found = dayOfCalendar(thisYear, month + later, day);
    if (day > 0 && found > today && calendarOf(found).day === day) return oneDay(found);
  }
  return null;
}

function weekdayInWeek(name: string, { from }: Period): DayNumber {
  return from + weekdayNames.indexOf(name);
}

function readWeekday(
  { pointer: points, the, day = '', later }: Groups,
  { wording, end }: PeriodQuery & { end: number },
): Period | null {
  if (the !== undefined && (isPartOfName(wording, end) || isFollowedByCapital(wording, end))) return null;
  const { today } = wording;
  if (points === 'next') return oneDay(weekdayInWeek(day, weekOf(today, 1)));
  const found = nextWeekday(weekdayNames.indexOf(day), today);
  return oneDay(found + (later === undefined ? 0 : later.trim() === 'week' ? 7 : 14));
}

function readMonth(
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
  return !mustBegin && found.from - wording.today > mostDaysAhead ? null : found;
}

/** First months of the seasons as the weather services count them, in the north. */
const seasonMonths: Record<string, number> = { spring: 3, summer: 6, autumn: 9, fall: 9, winter: 12 };

function readSeason(
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

/** Pride comes before the fall, and autumn does not. */
function isInTheFall(wording: Wording, at: number, all: string): boolean {
  return all.startsWith('the') && wordBefore(wording, at) === 'in';
}

/** The spring of a clock, the fall of Rome, spring water. */
function isNoSeason(wording: Wording, end: number): boolean {
  return isPartOfName(wording, end) || /^'|^\s+(?:of|in)\b/.test(wording.folded.slice(end));
}

function readYear(
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

const turnOfNorth: Record<string, Turn> = {
  march: 'march',
  spring: 'march',
  vernal: 'march',
  june: 'june',
  summer: 'june',
  september: 'september',
  autumn: 'september',
  autumnal: 'september',
  december: 'december',
  winter: 'december',
};
const opposite: Record<Turn, Turn> = {
  march: 'september',
  june: 'december',
  september: 'march',
  december: 'june',
};
const namesOfMonth = new Set(['march', 'june', 'september', 'december']);

function readTurn({ which, turn = '' }: Groups, { wording: { today, origin } }: PeriodQuery): Period | null {
  const kinds: Turn[] = turn === 'solstice' ? ['june', 'december'] : ['march', 'september'];
  const lng = origin?.lng ?? 0;
  if (which === undefined) return oneDay(Math.min(...kinds.map((kind) => nextTurn(kind, today, lng))));
  const north = turnOfNorth[which];
  if (north === undefined || !kinds.includes(north)) return null;
  const isSouth = (origin?.lat ?? 0) < 0 && !namesOfMonth.has(which);
  return oneDay(nextTurn(isSouth ? opposite[north] : north, today, lng));
}

/** Midsummer Day is June 24 in the north; its counterpart, and both in the south, are the solstice. */
function readMidsummer({ which = '', eve }: Groups, { wording: { today, origin } }: PeriodQuery): Period {
  const isSouth = (origin?.lat ?? 0) < 0;
  const isJune = (which === 'midsummer') !== isSouth;
  const early = eve === undefined ? 0 : 1;
  if (!isJune || isSouth)
    return oneDay(nextTurn(isJune ? 'june' : 'december', today + early, origin?.lng ?? 0) - early);
  const { year: thisYear } = calendarOf(today);
  const days = [thisYear, thisYear + 1].map((each) => dayOfCalendar(each, 6, 24) - early);
  return oneDay(days.find((day) => day > today) ?? today);
}

function monthOf(name: string): number {
  return monthNames.findIndex((month) => month.startsWith(name.slice(0, 3))) + 1;
}

/** The names of units that an edge may have without saying which: the end of the month. */
export function readOwnUnit(wording: Wording, at: number): { period: Period; end: number } | null {
  const match = matchAt(ownUnit, wording, at);
  const name = match?.groups?.unit;
  if (!match || name === undefined) return null;
  return { period: unitOf(wording.today + 1, name), end: at + match[0].length };
}

const ownUnit = pattern('(?:the )?(?<unit>week|month|quarter|year|decade|century)');
