import { dateOfDay, dayNumberOf } from '../calendar/calendar-day.ts';
import type { EntrySummary } from '../entry/entry.ts';

/** Entries of one day in the past, and how long ago that is. */
export interface DayInThePast {
  unit: 'years' | 'days';
  ago: number;
  /** `YYYY-MM-DD`. */
  day: string;
  /** Newest first. */
  entries: EntrySummary[];
}

const daysAgo = [7, 30, 100, 365];

/**
 * What was written on this day of the year in earlier years, the latest year first, then 7, 30, 100 and 365 days ago;
 * days without an entry are left out, and none is repeated. Days are local to the places.
 *
 * @param today the reader's day, `YYYY-MM-DD`
 */
export function onThisDay(newestFirst: readonly EntrySummary[], today: string): DayInThePast[] {
  const byDay = new Map<string, EntrySummary[]>();
  for (const entry of newestFirst) {
    if (entry.date === null || entry.date >= today) continue;
    const others = byDay.get(entry.date);
    if (others) others.push(entry);
    else byDay.set(entry.date, [entry]);
  }
  const found: DayInThePast[] = [];
  const take = (unit: DayInThePast['unit'], ago: number, day: string) => {
    const entries = byDay.get(day);
    byDay.delete(day);
    if (entries) found.push({ unit, ago, day, entries });
  };
  const years = [...byDay.keys()].filter((day) => day.slice(4) === today.slice(4)).sort();
  for (const day of years.reverse()) take('years', Number(today.slice(0, 4)) - Number(day.slice(0, 4)), day);
  for (const ago of daysAgo) take('days', ago, dateOfDay(dayNumberOf(today) - ago));
  return found;
}
