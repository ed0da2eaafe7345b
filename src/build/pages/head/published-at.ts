import { formatOffset } from '../../../feed/dates/parse-feed-date.ts';
import { isTimeZone, parseLocalTime, wallTimeAt } from '../../../model/calendar/moment.ts';
import type { Entry } from '../../../model/entry/entry.ts';

const minuteMs = 60_000;

/** What an entry says of its time. */
export type EntryTimes = Pick<Entry, 'date' | 'localTime' | 'timeZone' | 'instantMs' | 'published'>;

/**
 * When an entry was written, in ISO 8601: with the offset of the place where that is known
 * (`2026-06-25T13:45:00-07:00`), else in the feed's own, else the day alone; null for an entry without a date. A time
 * that nobody gave is not made up.
 */
export function publishedAt({ date, localTime, timeZone, instantMs, published }: EntryTimes): string | null {
  const isOfFeed = published !== null && published.length > 10 && Date.parse(published) === instantMs;
  const isWritten = date !== null && localTime !== null && parseLocalTime(localTime) !== null;
  if ((isOfFeed || isWritten) && timeZone !== null && isTimeZone(timeZone))
    return atPlace(instantMs, timeZone);
  return isOfFeed ? published : date;
}

function atPlace(instantMs: number, timeZone: string): string {
  const { date, minutes } = wallTimeAt(instantMs, timeZone);
  const wallMs = Date.parse(`${date}T00:00:00Z`) + minutes * minuteMs;
  // The wall's time has no seconds.
  const offset = wallMs / minuteMs - Math.floor(instantMs / minuteMs);
  return new Date(instantMs + offset * minuteMs).toISOString().slice(0, 19) + formatOffset(offset);
}

/** The last moment at which one of these entries came or was revised, as its ISO 8601 says it; null for none. */
export function lastChange(entries: readonly (EntryTimes & Pick<Entry, 'updated'>)[]): string | null {
  let last: string | null = null;
  let lastMs = Number.NEGATIVE_INFINITY;
  for (const iso of entries.flatMap((entry) => [publishedAt(entry), entry.updated])) {
    const ms = iso === null ? Number.NaN : Date.parse(iso);
    if (!(ms > lastMs)) continue;
    [last, lastMs] = [iso, ms];
  }
  return last;
}
