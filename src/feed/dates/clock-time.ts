import { isTimeZone } from '../../model/calendar/moment.ts';

/** A time of day in a date's text. */
export interface ClockTime {
  hour: number;
  minute: number;
  second: number;
  /** Minutes east of UTC, or the name of an IANA zone that this engine knows; 0 if none is written or known. */
  zone: number | string;
}

/** Minutes east of UTC. The first are those of RFC 822; the rest occur in feeds. */
const zones = new Map(
  `UT 0 GMT 0 Z 0 EST -300 EDT -240 CST -360 CDT -300 MST -420 MDT -360 PST -480 PDT -420 UTC 0 WET 0 WEST 60 BST 60
  CET 60 CEST 120 MEZ 60 MESZ 120 EET 120 EEST 180 MSK 180 SAST 120 IST 330 ICT 420 SGT 480 HKT 480 JST 540 KST 540
  ACST 570 AEST 600 AEDT 660 AWST 480 NZST 720 NZDT 780 AKST -540 AKDT -480 HST -600 BRT -180 ART -180`
    .split(/\s+(?=[A-Z])/)
    .map((pair): [string, number] => [pair.split(' ')[0] ?? '', Number(pair.split(' ')[1])]),
);

const clockPattern = /(?<![\d+])(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,:]\d+)?)?(?![\d:])/;
const ianaPattern = /\[?\b([A-Z][A-Za-z_]+(?:\/[A-Z][A-Za-z0-9_+-]+)+)\]?/;
/** A lower-case `am` counts only next to a clock time: it is German for "on the". */
const halfPattern =
  /(?<!\p{L})(?:A|(P))\.?M\b\.?|(?<=\d\s?)(?:a|(p))\.?\s?m\b\.?|\b(?:a|(p))\.?m\b\.?(?=\s?\d{1,2}:)|午前|上午|오전|صباحا|(午後|下午|晚上|오후|مساء)|(?<![\p{L}\p{N}])(?:ص|(م))(?!\p{L})/u;
const hourInHalfPattern = new RegExp(
  String.raw`(?<!\d)(\d{1,2})\s*(?:${halfPattern.source})|(?:${halfPattern.source})\s*(\d{1,2})(?!\d)`,
  'u',
);
const offsetPattern = /^[\s(,]*(?:GMT|UTC|UT|Z)?\s?([+-])(\d{1,2}):?(\d{2})?(?!\d)/i;
/** A plus sent as form data arrives as a space. A year is larger than any offset. */
const lostPlusPattern = /^ ()(0\d|1[0-4]):?(\d{2})(?![\d:])/;

/** Clock times without a colon, rewritten with one: `13h45`, `13 h 45`, `13.45 Uhr`, `13時45分`, `T134500`, `T13`. */
const withoutColonPattern: readonly RegExp[] = [
  /(?<=^\d{4}-?\d\d-?\d\d)\s?T?(\d\d)(\d\d)(\d\d)?(?=$|[Z\s.,+-])/i,
  /(?<=^\d{4}-?\d\d-?\d\d)T(\d\d)(?=$|[Z+-])/i,
  /(?<!\d)(\d{1,2})\s?h(?:(\d{2})(?!\d)|\s(\d{2})(?!\d|\s?\p{L}))?(?!\p{L})/iu,
  /(?<!\d)(\d{1,2})\s?[時时点點시]\s?(?:(\d{1,2})\s?[分분])?\s?(?:(\d{1,2})\s?[秒초])?/u,
  /(?<![\d.:])(\d{1,2})(?:\.(\d{2}))?(?:\.(\d{2}))?\s?Uhr\b/i,
  /(?<=\d{4},?\s(?:\p{L}+\.?\s)?)(\d{1,2})\.(\d{2})(?:\.(\d{2}))?(?=$|\s)/u,
];

/**
 * Extracts the time of day from a date's text; `rest` is the text without it. `time` is null if there is none, and
 * `impossible` if no clock shows it. Knows `1:45 PM`, `PM 1:45`, `13:45 PM`, `1 PM`, and AM and PM in Chinese,
 * Japanese, Korean and Arabic. If there are an offset and a zone's name, the offset counts.
 */
export function takeClockTime(text: string): { time: ClockTime | 'impossible' | null; rest: string } {
  const half = halfPattern.exec(text);
  const zoneName = ianaPattern.exec(text)?.[1];
  const tidy = withMinutes(withColon(text.replace(ianaPattern, ' ')));
  const clock = clockPattern.exec(tidy);
  if (!clock) return { time: null, rest: tidy };
  const behind = tidy.slice(clock.index + clock[0].length);
  const offset = offsetPattern.exec(behind) ?? lostPlusPattern.exec(behind);
  const zone = offset ? minutesOf(offset) : zoneOf(zoneName, behind, tidy);
  const rest = `${tidy.slice(0, clock.index)} ${behind.slice(offset?.[0].length ?? 0)}`;
  const isEvening = half === null ? null : half.slice(1).some((group) => group !== undefined);
  return { time: clockTime(clock, isEvening, zone), rest: rest.replace(clockPattern, ' ') };
}

function withColon(text: string): string {
  if (clockPattern.test(text)) return text;
  for (const pattern of withoutColonPattern) {
    const found = pattern.exec(text);
    if (!found) continue;
    const [hour, minute = '00', second] = found.slice(1).filter((part) => part !== undefined);
    const clock = ` ${hour}:${minute.padStart(2, '0')}${second === undefined ? '' : `:${second.padStart(2, '0')}`}`;
    return text.slice(0, found.index) + clock + text.slice(found.index + found[0].length);
  }
  return text;
}

/** Rewrites `1 PM` as `1:00`; removes AM and PM from times that have minutes already. */
function withMinutes(text: string): string {
  if (clockPattern.test(text)) return text.replace(halfPattern, ' ');
  return text.replace(hourInHalfPattern, (written) => ` ${/\d+/.exec(written)?.[0]}:00 `);
}

function clockTime(
  [, hours, minutes, seconds]: RegExpExecArray,
  isEvening: boolean | null,
  zone: number | string,
): ClockTime | 'impossible' {
  const [written, minute] = [Number(hours), Number(minutes)];
  // JavaScript's calendar has no leap seconds.
  const second = Math.min(59, Number(seconds ?? 0));
  const hour = isEvening === null || written > 12 ? written : (written % 12) + (isEvening ? 12 : 0);
  // The end of that day, not the beginning of the next.
  if (hour === 24 && minute + second === 0) return { hour: 23, minute: 59, second: 59, zone };
  if (hour > 23 || minute > 59) return 'impossible';
  return { hour, minute, second, zone };
}

/** Minutes east of UTC; 0 for an offset that no place has. */
function minutesOf([, sign, hours, minutes]: RegExpExecArray): number {
  const size = Number(hours) * 60 + Number(minutes ?? 0);
  if (size >= 24 * 60) return 0;
  return sign === '-' ? -size : size;
}

function zoneOf(name: string | undefined, behind: string, text: string): number | string {
  if (name !== undefined && isTimeZone(name)) return name;
  const next = /^[\s(,]*([a-z]{1,4})\b/i.exec(behind)?.[1]?.toUpperCase();
  const known = next === undefined ? undefined : zones.get(next);
  if (known !== undefined) return known;
  const anywhere = text.match(/\b[A-Z]{3,4}\b/g)?.find((word) => zones.has(word));
  return zones.get(anywhere ?? '') ?? 0;
}
