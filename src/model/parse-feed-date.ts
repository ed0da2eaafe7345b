import { dateOf, parseDate } from './parse-date.ts';

/** Minutes east of UTC. The first row is RFC 822's own; the rest are seen in feeds. */
const ZONES = new Map<string, number>([
  ...Object.entries({
    UT: 0,
    GMT: 0,
    Z: 0,
    EST: -300,
    EDT: -240,
    CST: -360,
    CDT: -300,
    MST: -420,
    MDT: -360,
  }),
  ...Object.entries({ PST: -480, PDT: -420, UTC: 0, WET: 0, WEST: 60, BST: 60, CET: 60, CEST: 120, MEZ: 60 }),
  ...Object.entries({ MESZ: 120, EET: 120, EEST: 180, MSK: 180, JST: 540, KST: 540, AEST: 600, AEDT: 660 }),
  ...Object.entries({ ACST: 570, AWST: 480, NZST: 720, NZDT: 780, AKST: -540, AKDT: -480, HST: -600 }),
]);

const RFC_3339 =
  /^(\d{4})-(\d{2})-(\d{2})(?:[Tt ]+(\d{2}):?(\d{2})(?::?(\d{2})(?:[.,]\d+)?)?\s*(z|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?$/i;
const RFC_822 =
  /^(?:[a-z]+\.?,?\s+)?(\d{1,2})[\s-]+([a-z]+)\.?[\s-]+(\d{2,4}),?(?:\s+(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(.*))?$/i;

/**
 * A feed's date as ISO 8601 in the offset in which it was written: RFC 3339 (`2026-06-25T13:45:00-07:00`) or RFC 822
 * (`Thu, 25 Jun 2026 13:45:00 -0700`, two-digit years and zone names too, RFC 2822 section 4.3). A time without a
 * zone, or with an unknown one, counts as UTC; a bare day stays a bare day (`2026-06-25`). Null where it is no date.
 */
export function parseFeedDate(text: string): string | null {
  const tidy = text
    .slice(0, 100)
    .replace(/\([^)]*\)/g, ' ')
    .trim();
  const iso = RFC_3339.exec(tidy);
  if (iso) {
    const [, year, month, day, ...time] = iso;
    return withTime(dateOf(year, month, day), time);
  }
  const mail = RFC_822.exec(tidy);
  if (!mail) return parseDate(tidy);
  const [, day, month, year, ...time] = mail;
  return withTime(parseDate(`${day} ${month} ${fullYear(year)}`), time);
}

function withTime(date: string | null, [hour, minute, second, zone]: (string | undefined)[]): string | null {
  if (date === null || hour === undefined || minute === undefined) return date;
  // A leap second has no place in JavaScript's calendar.
  const seconds = Math.min(59, Number(second ?? 0));
  if (Number(hour) > 23 || Number(minute) > 59) return null;
  return `${date}T${two(hour)}:${two(minute)}:${two(seconds)}${formatOffset(parseOffset(zone ?? ''))}`;
}

/** Minutes east of UTC; 0 for what is not known, as RFC 2822 says of the military letters. */
function parseOffset(zone: string): number {
  const signed = /^(?:GMT|UTC)?\s*([+-])(\d{1,2}):?(\d{2})?/i.exec(zone);
  if (!signed) return ZONES.get(/^[a-z]*/i.exec(zone)?.[0].toUpperCase() ?? '') ?? 0;
  const minutes = Number(signed[2]) * 60 + Number(signed[3] ?? 0);
  if (minutes >= 24 * 60) return 0;
  return signed[1] === '-' ? -minutes : minutes;
}

function formatOffset(minutes: number): string {
  if (minutes === 0) return 'Z';
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

function two(number: number | string): string {
  return String(number).padStart(2, '0');
}

/** RFC 2822 section 4.3: 00 … 49 is 2000 …, other two- and three-digit years count from 1900. */
function fullYear(year: string | undefined): string {
  const number = Number(year);
  if (year === undefined || year.length > 3) return String(year);
  return String(number + (year.length === 2 && number < 50 ? 2000 : 1900));
}
