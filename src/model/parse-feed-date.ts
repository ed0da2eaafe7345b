import { instantOf, isTimeZone } from './moment.ts';
import { monthByName } from './month-names.ts';
import { dateOf } from './parse-date.ts';

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

/** As most feeds write: RFC 3339. Read apart from all others for its speed. */
const RFC_3339 =
  /^(\d{4})-(\d{2})-(\d{2})(?:[Tt ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?(z|[+-]\d{2}:?\d{2})?)?$/i;
const COMPACT = /^(\d{4})(-?)(\d{2})\2(\d{2})[Tt\s]*(\d{2})(\d{2})(\d{2})?(?![\d:])/;
const EPOCH = /^(\d{9,10}|\d{13})(?:\.\d+)?$/;

const CLOCK =
  /(?<![\d+-])(\d{1,2})\s*[:∶h時时点點시]\s*(\d{2})(?!\d)(?:\s*[:分분]\s*(\d{2})(?!\d))?(?:[.,]\d+)?\s*[분分秒초]?/iu;
const LOOSE_CLOCK = /(?<![\d.+-])(\d{1,2})\.(\d{2})(?:\.(\d{2}))?(?![\d.])/;
const HOUR_ONLY = /(?<!\d)(\d{1,2})(?=\s*[ap]\.?\s?m\b)/i;
const HALF =
  /(?<!\p{L})([ap])\.?\s?m\b\.?(?!\s*\d{1,2}\.)|(上午|午前|오전)|(下午|午後|午后|오후)|(?<!\p{L})([صم])(?!\p{L})/iu;
const YEAR_FIRST =
  /(?<!\d)(\d{4})(\s*[-/.]\s*|\s*[年년]\s*)(\d{1,2})(?:\s*[-/.]\s*|\s*[月월]\s*)(\d{1,2})(?!\d)/;
const DAY_MONTH_YEAR =
  /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|[ºª])?[\s,.-]+(?:(?:of|de|del|di)\s+|d['’])?([\p{L}\p{M}]+)[\s,./-]+(?:(?:de|del)\s+)?(\d{2,4})(?!\d)/iu;
const MONTH_DAY_YEAR =
  /(?<![\p{L}\p{M}])([\p{L}\p{M}]+)\.?[\s-]+(?:the\s+)?(\d{1,2})(?:st|nd|rd|th)?(?!\d)[^\d]{1,40}?(\d{4})(?!\d)/iu;
const YEAR_MONTH_DAY = /(?<!\d)(\d{4})[\s,-]+([\p{L}\p{M}]+)\.?[\s,-]+(\d{1,2})(?!\d)/u;
const NUMERIC = /(?<!\d)(\d{1,2})\s?([-/.])\s?(\d{1,2})\s?\2\s?(\d{4})(?!\d)/;

/** Nobody wrote a feed before: such years are placeholders (0001, 1970). */
const firstYear = 1990;

/** Which of the first two numbers in `05/06/2026` is the day, where a feed's other dates tell. */
export type NumericOrder = 'day-first' | 'month-first';

/**
 * A feed's date as ISO 8601 in the offset in which it was written: RFC 3339 (`2026-06-25T13:45:00-07:00`), RFC 822
 * (`Thu, 25 Jun 2026 13:45:00 -0700`, two-digit years and zone names too, RFC 2822 section 4.3), and what else feeds
 * hold: ctime, Java's and Go's forms, hours with am and pm, names of zones and months, seconds and milliseconds since
 * 1970, compact ISO 8601. A time without a zone, or with an unknown one, counts as UTC; a bare day stays a bare day
 * (`2026-06-25`), a month or year is its first. Null where it is no date or a placeholder (before 1990), or where
 * neither the numbers nor `order` tell day and month apart (`05/06/2026`).
 */
export function parseFeedDate(text: string, order: NumericOrder | null = null): string | null {
  const tidy = text.slice(0, 100).replaceAll('\u2212', '-').trim();
  const iso = RFC_3339.exec(tidy);
  if (iso) {
    const [, year, month, day, hour, minute, second, zone] = iso;
    return withTime(dateOf(year, month, day), { hour, minute, second }, offsetOf(zone));
  }
  if (EPOCH.test(tidy)) return fromEpoch(Number.parseInt(tidy, 10));
  const partial = /^(\d{4})(?:-(\d{2}))?$/.exec(tidy);
  if (partial) return sinceFirstYear(dateOf(partial[1], partial[2] ?? '1', '1'));
  return parseLoosely(tidy, order);
}

/** The order that a feed's numeric date shows by a number beyond 12, or null. */
export function numericOrder(text: string): NumericOrder | null {
  const [, first, , second] = NUMERIC.exec(text.slice(0, 100)) ?? [];
  if (Number(first) > 12) return 'day-first';
  return Number(second) > 12 ? 'month-first' : null;
}

interface Clock {
  hour: string | undefined;
  minute: string | undefined;
  second: string | undefined;
}

function parseLoosely(text: string, order: NumericOrder | null): string | null {
  const spread = text
    .replace(/[()[\]@]/g, ' ')
    .replace(COMPACT, (_, year, __, month, day, hour, minute, second = '00') => {
      return `${year}-${month}-${day}T${hour}:${minute}:${second}`;
    })
    .replace(/^(\d{4})(\d{2})(\d{2})(?!\d)/, '$1-$2-$3');
  const hourOnly = CLOCK.test(spread) ? null : HOUR_ONLY.exec(spread);
  const found = CLOCK.exec(spread) ?? hourOnly ?? looseClock(spread);
  if (!found) return sinceFirstYear(dayIn(spread, order));
  const start = found.index;
  const rest = `${spread.slice(0, start)} @ ${spread.slice(start + found[0].length)}`;
  const half = HALF.exec(rest);
  const withoutHalf = half ? `${rest.slice(0, half.index)} ${rest.slice(half.index + half[0].length)}` : rest;
  const packed = withoutHalf.replace(/@\s+/, '@ ');
  const date = dayIn(packed.replace(/@ *(?:[a-z]{1,5} ?)?[+-]\s?\d{1,2}:?\d{0,2}/i, '@ '), order);
  const clock = { hour: hourOf(found[1], half), minute: found[2] ?? '00', second: found[3] };
  return withTime(date, clock, zoneOf(packed, date, clock));
}

/** `13.45`, which is none where it is part of a date. */
function looseClock(text: string): RegExpExecArray | null {
  const found = LOOSE_CLOCK.exec(text);
  return found && !/\d\.?\s*$/.test(text.slice(0, found.index)) ? found : null;
}

function hourOf(hour: string | undefined, half: RegExpExecArray | null): string | undefined {
  const number = Number(hour);
  if (!half || number > 12 || number < 1) return hour;
  const isAfternoon = half[1]?.toLowerCase() === 'p' || half[3] !== undefined || half[4] === 'م';
  return String((number % 12) + (isAfternoon ? 12 : 0));
}

function dayIn(text: string, order: NumericOrder | null): string | null {
  const [, year, , month, day] = YEAR_FIRST.exec(text) ?? [];
  if (day !== undefined) return dateOf(year, month, day);
  return namedDay(text) ?? numericDay(text, order);
}

function namedDay(text: string): string | null {
  const [, day, month, year] = DAY_MONTH_YEAR.exec(text) ?? [];
  const number = monthNumber(month);
  if (number !== undefined) return dateOf(fullYear(year), number, day);
  const [, month2, day2, year2] = MONTH_DAY_YEAR.exec(text) ?? [];
  const number2 = monthNumber(month2);
  if (number2 !== undefined) return dateOf(year2, number2, day2);
  const [, year3, month3, day3] = YEAR_MONTH_DAY.exec(text) ?? [];
  return dateOf(year3, monthNumber(month3), day3);
}

function monthNumber(name: string | undefined): string | undefined {
  const month = name === undefined ? null : monthByName(name);
  return month === null ? undefined : String(month);
}

function numericDay(text: string, order: NumericOrder | null): string | null {
  const [, a, , b, year] = NUMERIC.exec(text) ?? [];
  const known = a === b ? 'day-first' : (numericOrder(text) ?? order);
  if (known === null) return null;
  return known === 'day-first' ? dateOf(year, b, a) : dateOf(year, a, b);
}

function fromEpoch(number: number): string | null {
  const iso = new Date(number > 1e11 ? number : number * 1000).toISOString();
  return sinceFirstYear(`${iso.slice(0, 19)}Z`);
}

function sinceFirstYear(iso: string | null): string | null {
  return iso !== null && Number(iso.slice(0, 4)) >= firstYear ? iso : null;
}

function withTime(date: string | null, { hour, minute, second }: Clock, offset: number): string | null {
  if (date === null || hour === undefined || minute === undefined) return sinceFirstYear(date);
  // The end of a day belongs to that day, and a leap second has no place in JavaScript's calendar.
  const isEnd = Number(hour) === 24 && Number(minute) === 0 && Number(second ?? 0) === 0;
  if (isEnd) return sinceFirstYear(`${date}T23:59:59${formatOffset(offset)}`);
  if (Number(hour) > 23 || Number(minute) > 59) return null;
  const seconds = Math.min(59, Number(second ?? 0));
  return sinceFirstYear(`${date}T${two(hour)}:${two(minute)}:${two(seconds)}${formatOffset(offset)}`);
}

/** Minutes east of UTC, from what stands behind the clock; 0 for what is not known, as RFC 2822 says. */
function zoneOf(text: string, date: string | null, { hour, minute }: Clock): number {
  const behind = text.slice(text.indexOf('@') + 1);
  const signed = /^ *(?:[a-z]{1,5} ?)?([+-])\s?(\d{1,2}):?(\d{2})?(?!\d)/i.exec(behind);
  if (signed) return minutesEast(signed[1], signed[2], signed[3]);
  // A plus that became a space; four digits alone may be the year instead.
  const spaced = /^ +(\d{2})(?::(\d{2})|(00|30|45))(?!\d)/.exec(behind);
  if (spaced && !/^ +(?:19|20)\d\d/.test(behind)) return minutesEast('+', spaced[1], spaced[2] ?? spaced[3]);
  const place = /(?<![\p{L}\d])[A-Z][A-Za-z]+(?:\/[A-Z][A-Za-z_-]+){1,2}/u.exec(behind)?.[0];
  if (place && date !== null && isTimeZone(place)) {
    const minutes = Number(hour) * 60 + Number(minute);
    const wallMs = Date.parse(`${date}T00:00:00Z`) + minutes * 60_000;
    return Math.round((wallMs - instantOf({ date, minutes, timeZone: place })) / 60_000);
  }
  for (const [word] of behind.matchAll(/(?<!\p{L})[a-z]{1,4}(?!\p{L})/giu)) {
    const offset = ZONES.get(word.toUpperCase());
    if (offset !== undefined) return offset;
  }
  return 0;
}

/** Minutes east of UTC of an RFC 3339 offset. */
function offsetOf(zone: string | undefined): number {
  const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})$/.exec(zone ?? '') ?? [];
  return minutesEast(sign, hours, minutes);
}

/** 0 for an offset that no place has. */
function minutesEast(sign: string | undefined, hours: string | undefined, rest: string | undefined): number {
  const minutes = Number(hours ?? 0) * 60 + Number(rest ?? 0);
  if (minutes >= 24 * 60) return 0;
  return sign === '-' ? -minutes : minutes;
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
