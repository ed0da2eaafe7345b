import { dayOf } from './day-number.ts';

const zone = { timeZone: 'UTC' } as const;
const cardDay = new Intl.DateTimeFormat('en', {
  weekday: 'short',
  month: 'long',
  day: 'numeric',
  year: 'numeric',
  ...zone,
});
const longDay = new Intl.DateTimeFormat('en', { month: 'long', day: 'numeric', year: 'numeric', ...zone });
const shortDay = new Intl.DateTimeFormat('en', { month: 'short', day: 'numeric', year: 'numeric', ...zone });
const sameYear = new Intl.DateTimeFormat('en', { month: 'long', day: 'numeric', ...zone });

/** `2026-07-28` → `Tue, July 28, 2026`: the weekday short, so that the line holds time and state too. */
export function formatCardDay(day: string): string {
  return cardDay.format(Date.parse(day));
}

/** A day number in full: `June 25, 2026`. */
export function formatDayNumber(dayNumber: number): string {
  return longDay.format(Date.parse(dayOf(dayNumber)));
}

/** `May 31 – August 1, 2026`; with both years, and short months, where they differ; one day stands alone. */
export function formatDayRange(fromDay: number, toDay: number): string {
  const from = new Date(dayOf(fromDay));
  const to = new Date(dayOf(toDay));
  if (fromDay === toDay) return longDay.format(to);
  if (from.getUTCFullYear() === to.getUTCFullYear())
    return `${sameYear.format(from)} – ${longDay.format(to)}`;
  return `${shortDay.format(from)} – ${shortDay.format(to)}`;
}
