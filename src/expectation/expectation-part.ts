import { addMonths, calendarOf, weekdayOf } from '../model/calendar/calendar-month.ts';
import { lastDayOf, monthsFrom, oneDay, type Period, partOf, span } from './expectation-calendar.ts';

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** Units by which a longer time can be counted: the second Monday of July, the third quarter of 2027. */
export const countedUnits = `week|half|third|quarter|day|${weekdays.join('|')}`;

/** The part with this index of a longer time, `index` from 1 or the last one; null if it has no such part. */
export function countedPart(unit: string, index: number | 'last', whole: Period): Period | null {
  if (weekdays.includes(unit)) return nthWeekday(weekdays.indexOf(unit), index, whole);
  if (unit === 'day') return index === 'last' ? lastDayOf(whole) : nthDay(index, whole);
  return unit === 'week'
    ? nthWeek(index, whole)
    : nthShare({ half: 2, third: 3, quarter: 4 }[unit], index, whole);
}

function nthDay(index: number, { from, to }: Period): Period | null {
  const day = from + index - 1;
  return index > 0 && day <= to ? oneDay(day) : null;
}

function nthWeekday(weekday: number, index: number | 'last', { from, to }: Period): Period | null {
  const first = from + ((weekday - weekdayOf(from) + 7) % 7);
  const last = to - ((weekdayOf(to) - weekday + 7) % 7);
  const day = index === 'last' ? last : first + 7 * (index - 1);
  return day >= from && day <= to ? oneDay(day) : null;
}

/** The first, second … seven days, or the last seven. */
function nthWeek(index: number | 'last', { from, to }: Period): Period | null {
  const start = index === 'last' ? to - 6 : from + 7 * (index - 1);
  return start >= from && start <= to ? partOf(start, Math.min(start + 6, to)) : null;
}

function nthShare(shares: number | undefined, index: number | 'last', { from, to }: Period): Period | null {
  const which = index === 'last' ? (shares ?? 0) : index;
  const months = monthsBetween(from, to + 1);
  if (shares === undefined || which < 1 || which > shares || months % shares !== 0) return null;
  const size = months / shares;
  return span(addMonths(from, (which - 1) * size), addMonths(from, which * size) - 1);
}

function monthsBetween(from: number, to: number): number {
  const [a, b] = [calendarOf(from), calendarOf(to)];
  return a.day === b.day ? (b.year - a.year) * 12 + b.month - a.month : Number.NaN;
}

/** A quarter of the given year, else the next one that is not over, or if `isToBegin` has not begun. */
export function yearQuarter(
  quarter: number,
  { today, year, isToBegin }: { today: number; year: number | null; isToBegin: boolean },
): Period | null {
  const thisYear = calendarOf(today).year;
  const years = year === null ? [thisYear, thisYear + 1] : [year];
  const quarters = years.map((each) => monthsFrom(each, quarter * 3 - 2, 3));
  return quarters.find(({ from, to }) => (isToBegin ? from : to) > today) ?? null;
}
