/** Words for days. A day is `YYYY-MM-DD` in place time; it is never moved into the reader's zone. */
const month = new Intl.DateTimeFormat('en', { month: 'long', year: 'numeric', timeZone: 'UTC' });
const monthAndDay = new Intl.DateTimeFormat('en', { month: 'long', day: 'numeric', timeZone: 'UTC' });
const shortDay = new Intl.DateTimeFormat('en', { month: 'short', day: 'numeric', timeZone: 'UTC' });
const weekday = new Intl.DateTimeFormat('en', { weekday: 'short', timeZone: 'UTC' });
const wholeDay = new Intl.DateTimeFormat('en', {
  weekday: 'long',
  month: 'long',
  day: 'numeric',
  year: 'numeric',
  timeZone: 'UTC',
});

/** `2026-06` → `June 2026`; anything else is returned as it is. */
export function formatMonth(text: string): string {
  const date = new Date(`${text}-01T00:00:00Z`);
  return Number.isNaN(date.getTime()) ? text : month.format(date);
}

/** `2026-06-25` → `June 25`. */
export function formatDay(day: string): string {
  return monthAndDay.format(new Date(`${day}T00:00:00Z`));
}

/** `2026-06-25` → `Jun 25`. */
export function formatShortDay(day: string): string {
  return shortDay.format(new Date(`${day}T00:00:00Z`));
}

/** `2026-06-25` → `Thu`. */
export function formatWeekday(day: string): string {
  return weekday.format(new Date(`${day}T00:00:00Z`));
}

/** `2026-06-25` → `Thursday, June 25, 2026`. */
export function formatWholeDay(day: string): string {
  return wholeDay.format(new Date(`${day}T00:00:00Z`));
}

/** `2026-06-25` → `Thursday, June 25`; with its year where that is not the year of `near`. */
export function formatLongDay(day: string, near: string): string {
  const text = formatWholeDay(day);
  return isSameYear(day, near) ? text.replace(/, \d+$/, '') : text;
}

/** `2026-06-25` → `June 25`; `June 25, 2026` where that is not the year of `near`. */
export function formatDayNear(day: string, near: string): string {
  return isSameYear(day, near) ? formatDay(day) : formatWholeDay(day).replace(/^\w+, /, '');
}

function isSameYear(day: string, near: string): boolean {
  return day.slice(0, 4) === near.slice(0, 4);
}

/** A stretch of time that has passed, in words: `just now`, `2 minutes ago`, `3 days ago`. */
export function formatAgo(sinceMs: number): string {
  const minutes = Math.floor(sinceMs / 60_000);
  if (minutes < 1) return 'just now';
  if (minutes < 60) return count(minutes, 'minute');
  const hours = Math.floor(minutes / 60);
  return hours < 24 ? count(hours, 'hour') : count(Math.floor(hours / 24), 'day');
}

function count(amount: number, unit: string): string {
  return `${amount} ${unit}${amount === 1 ? '' : 's'} ago`;
}
