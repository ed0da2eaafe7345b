import { dateOfDay, dayNumberOf } from './calendar-day.ts';
import type { EntrySummary } from './entry.ts';

const dayMs = 86_400_000;
const rateDays = 90;
const paces = [1, 2, 3, 5, 10];
/** A meeting farther off than this says nothing to anybody. */
const maxDays = 730;

export interface ReadingPace {
  entriesADay: number;
  /** The day on which a reader of that pace has read all there is by then, `YYYY-MM-DD`. */
  meetsOn: string;
}

/** How many entries a day the journal has written of late: over 90 days, or over its life where that is shorter. */
export function entriesADay(newestFirst: readonly EntrySummary[], nowMs: number): number {
  const firstMs = newestFirst.at(-1)?.instantMs;
  if (firstMs === undefined) return 0;
  const sinceMs = Math.max(nowMs - rateDays * dayMs, firstMs - 1);
  const recent = newestFirst.filter(({ instantMs }) => instantMs > sinceMs && instantMs <= nowMs).length;
  return recent / Math.max(1, (nowMs - sinceMs) / dayMs);
}

/**
 * The gentlest pace at which a reader meets the present within two years, and when, while the journal goes on as it
 * does.
 *
 * @param unread entries
 * @param writtenADay see {@link entriesADay}
 * @param today `YYYY-MM-DD`
 * @returns null where nothing is unread, or the journal writes faster than anyone here reads
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
