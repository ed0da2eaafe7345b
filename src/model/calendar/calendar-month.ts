import { type DayNumber, dayMs } from './calendar-day.ts';

/** The day number of a date, `month` 1 … 12; months and days out of range overflow. */
export function dayOfCalendar(year: number, month: number, day: number): DayNumber {
  return Date.UTC(year, month - 1, day) / dayMs;
}

/** Year and month (1 … 12) of a day, and the day of the month. */
export function calendarOf(day: DayNumber): { year: number; month: number; day: number } {
  const date = new Date(day * dayMs);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Monday 0 … Sunday 6. January 1, 1970 was a Thursday. */
export function weekdayOf(day: DayNumber): number {
  return (((day + 3) % 7) + 7) % 7;
}

/** The same day of the month `months` later, or the last day if that month is shorter. */
export function addMonths(day: DayNumber, months: number): DayNumber {
  const { year, month, day: dayOfMonth } = calendarOf(day);
  return Math.min(
    dayOfCalendar(year, month + months, dayOfMonth),
    dayOfCalendar(year, month + months + 1, 0),
  );
}
