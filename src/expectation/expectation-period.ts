import { dayNumberOf } from '../model/calendar/calendar-day.ts';
import { addMonths } from '../model/calendar/calendar-month.ts';
import { parseDate } from '../model/calendar/parse-date.ts';
import { oneDay, type Period, span, unitOf, weekendOf, weekOf } from './expectation-calendar.ts';
import {
  nextDayOfMonth,
  parseDayOfMonth,
  parseWeekday,
  sameTimeNext,
  weekdayInWeek,
} from './expectation-days.ts';
import { parseMonth, parseSeason, parseYear } from './expectation-months.ts';
import { monthNames, weekdayNames } from './expectation-names.ts';
import { ordinal, parseOrdinal } from './expectation-number.ts';
import type { Groups, Parse, PeriodQuery } from './expectation-query.ts';
import { parseMidsummer, parseTurn } from './expectation-sky.ts';
import { isFollowedByCapital, isPartOfName, matchAt, pattern, type Wording } from './expectation-wording.ts';
import { feastNames, nextFeast } from './feast-days.ts';
import { nextMoon } from './sky-days.ts';

/** The kind of a time's name: each goes with different prepositions. */
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

/** A named time that was found. */
export interface NamedPeriod {
  kind: PeriodKind;
  period: Period;
  /** Position after its last word. */
  end: number;
  /** Names one occurrence, as "next April" and "June 30" do and "April" does not. */
  isSpecific: boolean;
}

interface Rule {
  kind: PeriodKind;
  pattern: RegExp;
  parse: Parse;
}

const weekday = weekdayNames.join('|');
const monthInDate = [...monthNames, 'sept', ...monthNames.map((name) => name.slice(0, 3))].join('|');
const year = String.raw`(?:19|20|21)\d\d`;
const pointer = '(?:(?<pointer>this coming|this|next|(?:the )?coming|the following|the next) )';
const partOfDay = '(?: (?:early |late )?(?:morning|afternoon|evening|night|noon|midday|lunchtime))?';

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
    parseDayOfMonth,
  ),
  rule(
    'date',
    `(?:(?:${weekday}),? )?(?<month>${monthInDate})\\.? (?:the )?(?:(?<from>${ordinal}|\\d{1,2})(?: to | and | or | ))?(?<day>${ordinal}|\\d{1,2})(?:,? (?<year>${year}))?(?![:.]\\d| [ap]m)`,
    parseDayOfMonth,
  ),
  rule('ordinal', `the (?<day>${ordinal})`, ({ day = '' }, { wording, end }) =>
    isPartOfName(wording, end) ||
    isFollowedByCapital(wording, end) ||
    /^\s+of\b/.test(wording.folded.slice(end))
      ? null
      : nextDayOfMonth(parseOrdinal(day), wording.today),
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
    parseWeekday,
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
  rule('month', `${pointer}?(?<month>${monthNames.join('|')})(?: (?:of )?(?<year>${year}))?`, parseMonth),
  rule(
    'season',
    `(?:${pointer}|the )?(?<season>spring|summer|autumn|fall|winter)(?: (?:of )?(?<year>${year}))?`,
    parseSeason,
  ),
  rule('year', `(?:the year )?(?<year>${year})(?<decade>s)?`, parseYear),
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
    parseTurn,
  ),
  rule('sky', "(?<which>midsummer|midwinter)(?:'s)?(?: (?:day|(?<eve>eve)))?", parseMidsummer),
];

/** The time named at a position, the longest of its kind; null if there is none. */
export function parsePeriod(query: PeriodQuery): NamedPeriod | null {
  for (const { kind, pattern: expression, parse } of rules) {
    const match = matchAt(expression, query.wording, query.at);
    if (!match) continue;
    const end = query.at + match[0].length;
    const groups: Groups = { ...match.groups, all: match[0] };
    const period = parse(groups, { ...query, end });
    if (period) return { kind, period, end, isSpecific: isSpecific(kind, groups) };
  }
  return null;
}

function rule(kind: PeriodKind, source: string, parse: Parse): Rule {
  return { kind, pattern: pattern(source), parse };
}

function isSpecific(kind: PeriodKind, { pointer: points, all = '' }: Groups): boolean {
  if (kind === 'near' || kind === 'date') return true;
  return points !== undefined || /^(?:the )?next\b|after next$|next week|week$|fortnight$/.test(all);
}

/** The names of units that an edge may have without saying which: the end of the month. */
export function parseOwnUnit(wording: Wording, at: number): { period: Period; end: number } | null {
  const match = matchAt(ownUnit, wording, at);
  const name = match?.groups?.unit;
  if (!match || name === undefined) return null;
  return { period: unitOf(wording.today + 1, name), end: at + match[0].length };
}

const ownUnit = pattern('(?:the )?(?<unit>week|month|quarter|year|decade|century)');
