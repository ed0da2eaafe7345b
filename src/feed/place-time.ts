import type { Entry } from '../model/entry.ts';
import { instantOf, parseLocalTime, wallTimeAt } from '../model/moment.ts';
import { formatDate, parseDate } from '../model/parse-date.ts';

const HOUR_MS = 3_600_000;
const NOON = 12 * 60;

/** A feed's date further than this from the header's day speaks of something else: a reissue, a move of the journal. */
const SAME_DAY_MS = 36 * HOUR_MS;

type PlaceTime = Pick<Entry, 'date' | 'dateText' | 'localTime' | 'instantMs'>;

/** What is known of an entry's time: the header's words, the feed's date (ISO 8601), and the zone of the place. */
export interface TimeSources {
  dateText: string | null;
  localTimeText: string | null;
  feedDate: string | null;
  timeZone: string | null;
}

/**
 * Date and time at the place, and the instant behind them. The header's words come first; what it leaves open comes
 * from the feed's date, as a clock at the place shows it. The offset in which it was written is often that of the
 * blog's settings: it counts only where no place is known. There, UTC gives a date but no local time.
 */
export function placeTime({ dateText, localTimeText, feedDate, timeZone }: TimeSources): PlaceTime {
  const feedTime = feedWallTime(feedDate, timeZone);
  const date = (dateText === null ? null : parseDate(dateText)) ?? feedTime.date;
  const localTime =
    localTimeText === null ? (dateText === null ? feedTime.localTime : null) : withoutLocal(localTimeText);
  const minutes = localTimeText === null ? null : parseLocalTime(localTimeText);
  const isFromFeed = (dateText === null || parseDate(dateText) === null) && minutes === null;
  return {
    date,
    dateText: dateText ?? (date === null ? null : formatDate(date)),
    localTime,
    instantMs:
      isFromFeed || date === null
        ? (feedTime.instantMs ?? 0)
        : instant(date, minutes, timeZone, feedTime.instantMs),
  };
}

function instant(
  date: string,
  minutes: number | null,
  timeZone: string | null,
  feedMs: number | null,
): number {
  const ownMs = instantOf({ date, minutes: minutes ?? NOON, timeZone });
  if (minutes !== null && timeZone !== null) return ownMs;
  return feedMs !== null && Math.abs(feedMs - ownMs) <= SAME_DAY_MS ? feedMs : ownMs;
}

interface FeedTime {
  date: string | null;
  localTime: string | null;
  instantMs: number | null;
}

/** A feed's date, in ISO 8601, as a clock at the place shows it. */
function feedWallTime(iso: string | null, timeZone: string | null): FeedTime {
  if (iso === null) return { date: null, localTime: null, instantMs: null };
  const date = iso.slice(0, 10);
  if (iso.length === 10)
    return { date, localTime: null, instantMs: instantOf({ date, minutes: NOON, timeZone }) };
  const instantMs = Date.parse(iso);
  if (timeZone === null) return { date, localTime: iso.endsWith('Z') ? null : iso.slice(11, 16), instantMs };
  const wall = wallTimeAt(instantMs, timeZone);
  return { date: wall.date, localTime: clock(wall.minutes), instantMs };
}

function clock(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

/** `13:45` from `13:45 local time`. */
function withoutLocal(text: string): string {
  const short = text
    .replace(/\(?\blocal(?:\s+time)?\b\)?/i, '')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,]+|[\s,]+$/g, '');
  return short === '' ? text : short;
}
