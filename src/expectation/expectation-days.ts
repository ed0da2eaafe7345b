import { type DayNumber, dayNumberOf } from '../model/calendar/calendar-day.ts';
import { calendarOf, dayOfCalendar } from '../model/calendar/calendar-month.ts';
import { dateOf } from '../model/calendar/parse-date.ts';
import { nextWeekday, oneDay, type Period, weekOf } from './expectation-calendar.ts';
import { monthOf, weekdayNames } from './expectation-names.ts';
import { parseOrdinal } from './expectation-number.ts';
import type { Groups, PeriodQuery } from './expectation-query.ts';
import { isFollowedByCapital, isPartOfName } from './expectation-wording.ts';

/** This time tomorrow, next week, next month or next year. */
export function sameTimeNext(today: DayNumber, unit: string): Period {
  if (unit === 'day') return oneDay(today + 1);
  if (unit === 'week') return oneDay(today + 7);
  const { year: thisYear, month, day } = calendarOf(today);
  return oneDay(
    unit === 'month' ? dayOfCalendar(thisYear, month + 1, day) : dayOfCalendar(thisYear + 1, month, day),
  );
}

/** How far off the next February 29 may be, past 2100 too. */
const yearsAhead = [0, 1, 2, 3, 4, 5, 6, 7, 8];

/** A date without a year that is farther off than this is more likely the one that has just passed. */
export const maxDaysAhead = 300;

/** June 30, the fourteenth of July, 3 to 5 June 2027: the next such day if no year is given. */
export function parseDayOfMonth(
  groups: Groups,
  { wording: { today }, isToBegin }: PeriodQuery,
): Period | null {
  const month = monthOf(groups.month ?? '');
  const last = parseOrdinal(groups.day ?? '');
  const first = groups.from === undefined ? last : parseOrdinal(groups.from);
  if (last < 1 || first > last) return null;
  const thisYear = calendarOf(today).year;
  const years =
    groups.year === undefined ? yearsAhead.map((later) => thisYear + later) : [Number(groups.year)];
  for (const each of years) {
    const date = dateOf(String(each), String(month), String(last));
    const to = date === null ? null : dayNumberOf(date);
    if (to === null || to < today) continue;
    if (groups.year === undefined && to - today > maxDaysAhead && !isToBegin) return null;
    return first === last
      ? oneDay(to)
      : { from: to - (last - first), to, by: to, before: to - (last - first) - 1 };
  }
  return null;
}

/** The next 12th, or null if no month soon has such a day. */
export function nextDayOfMonth(day: number, today: DayNumber): Period | null {
  const { year: thisYear, month } = calendarOf(today);
  for (let later = 0; later < 3; later += 1) {
    const found = dayOfCalendar(thisYear, month + later, day);
    if (day > 0 && found > today && calendarOf(found).day === day) return oneDay(found);
  }
  return null;
}

/** The day with this folded name in a week. */
export function weekdayInWeek(name: string, { from }: Period): DayNumber {
  return from + weekdayNames.indexOf(name);
}

/** Friday, next Friday (the next week's), Friday week. */
export function parseWeekday(
  { pointer: points, the, day = '', later }: Groups,
  { wording, end }: PeriodQuery & { end: number },
): Period | null {
  if (the !== undefined && (isPartOfName(wording, end) || isFollowedByCapital(wording, end))) return null;
  const { today } = wording;
  if (points === 'next') return oneDay(weekdayInWeek(day, weekOf(today, 1)));
  const found = nextWeekday(weekdayNames.indexOf(day), today);
  return oneDay(found + (later === undefined ? 0 : later.trim() === 'week' ? 7 : 14));
}
