import { dayMs } from './calendar-day.ts';

const minuteMs = 60_000;

const clockPattern = /(?<!\d)(\d{1,2})\s*[:.∶h]\s*(\d{2})(?!\d)(?::\d{2})?\s*([ap])?(?:\.?\s?m\b)?/i;
const hourOnlyPattern = /(?<!\d)(\d{1,2})\s*([ap])\.?\s?m\b/i;
const fourDigitsPattern = /(?<!\d)(\d{2})(\d{2})(?!\d)/;

/**
 * Parses a local time, in minutes since midnight: `13:45 local`, `1:45 pm`, `13.45`, `noon`, `midnight`. Null if
 * there is none or no clock shows such a time.
 */
export function parseLocalTime(text: string): number | null {
  const clock = clockPattern.exec(text);
  if (clock) return minutesOf(clock[1], clock[2], clock[3]);
  const hour = hourOnlyPattern.exec(text);
  if (hour) return minutesOf(hour[1], '0', hour[2]);
  if (/\bnoon\b|\bmidday\b/i.test(text)) return 12 * 60;
  if (/\bmidnight\b/i.test(text)) return 0;
  const digits = fourDigitsPattern.exec(text);
  return digits ? minutesOf(digits[1], digits[2], undefined) : null;
}

function minutesOf(hourText: string | undefined, minuteText: string | undefined, half: string | undefined) {
  const [hour, minute] = [Number(hourText), Number(minuteText)];
  if (half === undefined) return hour < 24 && minute < 60 ? hour * 60 + minute : null;
  if (hour < 1 || hour > 12 || minute > 59) return null;
  return ((hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0)) * 60 + minute;
}

/**
 * The instant of a local wall time, in ms since 1970 UTC: `date` is `YYYY-MM-DD`, `minutes` counts from midnight,
 * `timeZone` is an IANA name that this engine knows ({@link isTimeZone}), or null for UTC. A time that daylight
 * saving skips is interpreted with the offset before the gap, one that happens twice is the first of the two (the
 * "compatible" rule of RFC 5545 and Temporal).
 */
export function instantOf(wall: { date: string; minutes: number; timeZone: string | null }): number {
  const asUtc = utcOf(wall.date) + wall.minutes * minuteMs;
  if (wall.timeZone === null) return asUtc;
  const before = offsetMsAt(asUtc - dayMs, wall.timeZone);
  const after = offsetMsAt(asUtc + dayMs, wall.timeZone);
  const early = asUtc - before;
  if (before === after || offsetMsAt(early, wall.timeZone) === before) return early;
  return offsetMsAt(asUtc - after, wall.timeZone) === after ? asUtc - after : early;
}

/** Midnight UTC of a `YYYY-MM-DD` date, in ms. */
function utcOf(date: string): number {
  return Date.parse(`${date}T00:00:00Z`);
}

/** Date and minutes since midnight that a clock in `timeZone` shows at an instant. */
export function wallTimeAt(instantMs: number, timeZone: string): { date: string; minutes: number } {
  const shifted = new Date(instantMs + offsetMsAt(instantMs, timeZone));
  return {
    date: shifted.toISOString().slice(0, 10),
    minutes: shifted.getUTCHours() * 60 + shifted.getUTCMinutes(),
  };
}

/** How far a zone's clocks are ahead of UTC at an instant, in ms. */
function offsetMsAt(instantMs: number, timeZone: string): number {
  const shown = new Map(
    formatterOf(timeZone)
      .formatToParts(instantMs)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const part = (type: Intl.DateTimeFormatPartTypes) => shown.get(type) ?? 0;
  const wall = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
  );
  return wall - Math.floor(instantMs / 1000) * 1000;
}

const formatters = new Map<string, Intl.DateTimeFormat>();

// Creating a formatter takes a hundred times as long as using one.
function formatterOf(timeZone: string): Intl.DateTimeFormat {
  let formatter = formatters.get(timeZone);
  if (formatter === undefined) {
    formatter = new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formatters.set(timeZone, formatter);
  }
  return formatter;
}

/** Whether this engine's time zone data has the name; older browsers lack the newest zones. */
export function isTimeZone(name: string): boolean {
  try {
    formatterOf(name);
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
