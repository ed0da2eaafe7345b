import { calendarOf, dayOfCalendar } from '../model/calendar/calendar-month.ts';
import { oneDay, type Period } from './expectation-calendar.ts';
import type { Groups, PeriodQuery } from './expectation-query.ts';
import { nextTurn, type Turn } from './sky-days.ts';

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

/** The summer solstice, the equinox: the next one, by the hemisphere if a season is named. */
export function parseTurn(
  { which, turn = '' }: Groups,
  { wording: { today, origin } }: PeriodQuery,
): Period | null {
  const kinds: Turn[] = turn === 'solstice' ? ['june', 'december'] : ['march', 'september'];
  const lng = origin?.lng ?? 0;
  if (which === undefined) return oneDay(Math.min(...kinds.map((kind) => nextTurn(kind, today, lng))));
  const north = turnOfNorth[which];
  if (north === undefined || !kinds.includes(north)) return null;
  const isSouth = (origin?.lat ?? 0) < 0 && !namesOfMonth.has(which);
  return oneDay(nextTurn(isSouth ? opposite[north] : north, today, lng));
}

/** Midsummer Day is June 24 in the north; its counterpart, and both in the south, mean the solstice. */
export function parseMidsummer(
  { which = '', eve }: Groups,
  { wording: { today, origin } }: PeriodQuery,
): Period {
  const isSouth = (origin?.lat ?? 0) < 0;
  const isJune = (which === 'midsummer') !== isSouth;
  const early = eve === undefined ? 0 : 1;
  if (!isJune || isSouth)
    return oneDay(nextTurn(isJune ? 'june' : 'december', today + early, origin?.lng ?? 0) - early);
  const { year: thisYear } = calendarOf(today);
  const days = [thisYear, thisYear + 1].map((each) => dayOfCalendar(each, 6, 24) - early);
  return oneDay(days.find((day) => day > today) ?? today);
}
