/** A day of the Gregorian calendar as days since January 1, 1970. Whole, negative before. */
export type DayNumber = number;

/** A day of the calendar, which knows no daylight saving. */
export const dayMs = 86_400_000;

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

/** The day number, in UTC, of an instant in ms since 1970 UTC. */
export function dayOfInstant(instantMs: number): DayNumber {
  return Math.floor(instantMs / dayMs);
}

/** The reader's own calendar day of an instant, in ms since 1970 UTC: `YYYY-MM-DD`. */
export function localDay(instantMs: number): string {
  const date = new Date(instantMs);
  const [month, day] = [date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0'));
  return `${date.getFullYear()}-${month}-${day}`;
}
