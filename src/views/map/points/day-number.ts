const dayMs = 86_400_000;

/** `2026-06-25` → whole days since 1970-01-01. A day is local to a place; it has no time zone. */
export function dayNumberOf(day: string): number {
  return Math.floor(Date.parse(`${day}T00:00:00Z`) / dayMs);
}

/** The inverse of {@link dayNumberOf}. */
export function dayOf(dayNumber: number): string {
  return new Date(dayNumber * dayMs).toISOString().slice(0, 10);
}

/** The day, in UTC, of an instant in ms: for entries without a date of their own. */
export function dayNumberOfInstant(instantMs: number): number {
  return Math.floor(instantMs / dayMs);
}

/** The same day of the month `months` later (or earlier, if negative), or that month's last day if it is shorter. */
export function addMonths(dayNumber: number, months: number): number {
  const date = new Date(dayNumber * dayMs);
  const first = Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1);
  const lastDay = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months + 1, 0)).getUTCDate();
  return Math.floor(first / dayMs) + Math.min(date.getUTCDate(), lastDay) - 1;
}
