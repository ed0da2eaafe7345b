import type { DayNumber } from '../model/calendar/calendar-day.ts';
import { addMonths, calendarOf, dayOfCalendar, weekdayOf } from '../model/calendar/calendar-month.ts';

/** A named time: days from `from` to `to`, both inclusive. */
export interface Period {
  from: DayNumber;
  to: DayNumber;
  /** The last day of what is to happen by it, and of what is to happen before it. */
  by: DayNumber;
  before: DayNumber;
}

/** A single day: what happens before it happens on the previous day at the latest. */
export function oneDay(day: DayNumber): Period {
  return { from: day, to: day, by: day, before: day - 1 };
}

/** A longer time: "by spring" is met if it happens on the first day of spring. */
export function span(from: DayNumber, to: DayNumber): Period {
  return { from, to, by: from, before: from - 1 };
}

/** The last day of a longer time, which "before the end of May" includes. */
export function lastDayOf({ to }: Period): Period {
  return { from: to, to, by: to, before: to };
}

/** A part of a longer time: "by early May" is met as long as early May lasts. */
export function partOf(from: DayNumber, to: DayNumber): Period {
  return { from, to, by: to, before: from - 1 };
}

/** The week of a day, Monday to Sunday, `later` weeks on. */
export function weekOf(day: DayNumber, later = 0): Period {
  const monday = day - weekdayOf(day) + 7 * later;
  return span(monday, monday + 6);
}

/** Saturday and Sunday of the week of a day, `later` weeks on. */
export function weekendOf(day: DayNumber, later = 0): Period {
  const { to } = weekOf(day, later);
  return span(to - 1, to);
}

/** The `months` months (1, 3, 12, 120 …) starting with this one, `month` 1 … 12. */
export function monthsFrom(year: number, month: number, months: number): Period {
  return span(dayOfCalendar(year, month, 1), dayOfCalendar(year, month + months, 0));
}

const monthsOfUnit: Record<string, number> = { month: 1, quarter: 3, year: 12, decade: 120, century: 1200 };

/** The calendar week, month, quarter, year, decade or century of a day, `later` of them on. */
export function unitOf(day: DayNumber, unit: string, later = 0): Period {
  const months = monthsOfUnit[unit];
  if (months === undefined) return weekOf(day, later);
  const { year, month } = calendarOf(day);
  const sinceYear0 = year * 12 + month - 1;
  const first = (Math.floor(sinceYear0 / months) + later) * months;
  return monthsFrom(Math.floor(first / 12), (first % 12) + 1, months);
}

/** Monday 0 … Sunday 6: the first such day after `day`. */
export function nextWeekday(weekday: number, day: DayNumber): DayNumber {
  return day + 1 + ((weekday - weekdayOf(day + 1) + 7) % 7);
}

/**
 * The `months` months from `month` on (1 … 12), every year: those that include tomorrow, else the next ones; if
 * `isToBegin`, always ones that start after `day`.
 */
export function yearlyMonths(
  day: DayNumber,
  { month, months, isToBegin }: { month: number; months: number; isToBegin: boolean },
): Period {
  const { year } = calendarOf(day);
  const candidates = [year - 1, year, year + 1].map((each) => monthsFrom(each, month, months));
  return (
    candidates.find(({ from, to }) => (isToBegin ? from > day : to > day)) ??
    monthsFrom(year + 2, month, months)
  );
}

/** A third of a longer time: its early, middle or late part. */
export function thirdOf({ from, to }: Period, third: 'early' | 'mid' | 'late'): Period {
  const isYear = to - from >= 360 && to - from <= 366;
  const length = (to - from + 1) / 3;
  const index = { early: 0, mid: 1, late: 2 }[third];
  if (isYear) return partOf(addMonths(from, 4 * index), addMonths(from, 4 * index + 4) - 1);
  const start = from + Math.floor(length * index);
  return partOf(start, third === 'late' ? to : from + Math.floor(length * (index + 1)) - 1);
}

/** The day in the middle of a longer time: the 15th of a month, July 1 of a year. */
export function middleOf({ from, to }: Period): Period {
  const isYear = to - from >= 360 && to - from <= 366;
  return oneDay(
    isYear ? addMonths(from, 6) : from + Math.floor((to - from) / 2) - (to - from === 30 ? 1 : 0),
  );
}
