import { dateOfDay, dayMs, dayNumberOf } from '../calendar/calendar-day.ts';
import type { EntrySummary } from '../entry/entry.ts';

const rateDays = 90;
const paces = [1, 2, 3, 5, 10];
/** A date farther off than this is of no interest to anyone. */
const maxDays = 730;

export interface ReadingPace {
  entriesADay: number;
  /** The day by which a reader of that pace has read everything written until then, `YYYY-MM-DD`. */
  meetsOn: string;
}

/** How many entries per day the journal has published recently: over 90 days, or over its life if that is shorter. */
export function entriesADay(newestFirst: readonly EntrySummary[], nowMs: number): number {
  const firstMs = newestFirst.at(-1)?.instantMs;
  if (firstMs === undefined) return 0;
  const sinceMs = Math.max(nowMs - rateDays * dayMs, firstMs - 1);
  const recent = newestFirst.filter(({ instantMs }) => instantMs > sinceMs && instantMs <= nowMs).length;
  return recent / Math.max(1, (nowMs - sinceMs) / dayMs);
}

/**
 * The slowest pace at which a reader catches up within two years, and when, if the journal continues at its rate.
 *
 * @param unread number of entries
 * @param writtenADay see {@link entriesADay}
 * @param today `YYYY-MM-DD`
 * @returns null if nothing is unread, or if the journal publishes faster than the fastest pace
 */
export function readingPace(unread: number, writtenADay: number, today: string): ReadingPace | null {
  if (unread === 0) return null;
  for (const pace of paces) {
    const days = Math.ceil(unread / (pace - writtenADay));
    if (pace <= writtenADay || days > maxDays) continue;
    return { entriesADay: pace, meetsOn: dateOfDay(dayNumberOf(today) + days) };
  }
  return null;
}
