import { instantOf, parseLocalTime, wallTimeAt } from '../../model/calendar/moment.ts';
import { formatDate, parseDate } from '../../model/calendar/parse-date.ts';
import type { Entry } from '../../model/entry/entry.ts';

const hourMs = 3_600_000;
const noon = 12 * 60;

/** No place's clocks are further from solar time, even if the time comes from the longitude alone. */
const maxOffSunMs = 5 * hourMs;

/** A feed's date further than this from the header's day is about something else: a reissue, a move of the journal. */
const sameDayMs = 36 * hourMs;

type PlaceTime = Pick<Entry, 'date' | 'dateText' | 'localTime' | 'instantMs'>;

/** What is known of an entry's time: the header's words, the feed's date (ISO 8601), and the zone of the place. */
export interface TimeSources {
  dateText: string | null;
  localTimeText: string | null;
  feedDate: string | null;
  timeZone: string | null;
  /** The zone is only derived from the longitude, until the place's own is known: the instant may be some hours off. */
  isStandIn?: boolean;
}

/** Whether the date or local time that is shown depends on the zone of the place and not on the header alone. */
export function showsZone({ dateText, feedDate }: Pick<TimeSources, 'dateText' | 'feedDate'>): boolean {
  const isOfHeader = dateText !== null && parseDate(dateText) !== null;
  return !isOfHeader && feedDate !== null && feedDate.length > 10;
}

/**
 * Date and time at the place, and their instant. The header's words come first; what they leave open comes from the
 * feed's date, as a clock at the place shows it. The offset in which it was written is often that of the blog's
 * settings: it counts only if no place is known. In that case UTC gives a date but no local time.
 */
export function placeTime({
  dateText,
  localTimeText,
  feedDate,
  timeZone,
  isStandIn = false,
}: TimeSources): PlaceTime {
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
        : instant({ date, minutes, timeZone }, feedTime.instantMs, isStandIn),
  };
}

function instant(
  { date, minutes, timeZone }: { date: string; minutes: number | null; timeZone: string | null },
  feedMs: number | null,
  isStandIn: boolean,
): number {
  const ownMs = instantOf({ date, minutes: minutes ?? noon, timeZone });
  const isExact = minutes !== null && timeZone !== null;
  if (isExact && !isStandIn) return ownMs;
  // Usually the feed's date is the exact instant: better than one by the longitude.
  const maxMs = isExact ? maxOffSunMs : sameDayMs;
  return feedMs !== null && Math.abs(feedMs - ownMs) <= maxMs ? feedMs : ownMs;
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
    return { date, localTime: null, instantMs: instantOf({ date, minutes: noon, timeZone }) };
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
