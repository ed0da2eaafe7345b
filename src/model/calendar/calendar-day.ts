/** A day of the Gregorian calendar as days since January 1, 1970. Whole, negative before. */
export type DayNumber = number;

const dayMs = 86_400_000;

/** Whether a text is an existing day of the calendar, as `YYYY-MM-DD`: there is no February 30, and no year 0. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || text.startsWith('0000')) return false;
  const day = dayNumberOf(text);
  // In some engines, days past the end of a month overflow into the next.
  return !Number.isNaN(day) && dateOfDay(day) === text;
}

/** The day number of an existing `YYYY-MM-DD` date. */
export function dayNumberOf(date: string): DayNumber {
  return Math.round(Date.parse(`${date}T00:00:00Z`) / dayMs);
}

/** The `YYYY-MM-DD` of a day in the years 0 … 9999. */
export function dateOfDay(day: DayNumber): string {
  return new Date(day * dayMs).toISOString().slice(0, 10);
}

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
