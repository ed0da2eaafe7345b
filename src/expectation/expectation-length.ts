import { addUnits, parseDuration } from './expectation-duration.ts';
import { parseTime } from './expectation-edge.ts';
import { type Phrase, until } from './expectation-window.ts';
import { matchAt, nextWordAt, pattern, type Wording } from './expectation-wording.ts';

const ownUnit = pattern('(?<unit>hour|day|week|fortnight|month|quarter|year|decade|century)');

/** Within the week: a week from now. */
export function parseOwnLength(wording: Wording, start: number, at: number): Phrase | null {
  const match = wording.folded.startsWith('within', start) ? matchAt(ownUnit, wording, at) : null;
  const unit = match?.groups?.unit;
  if (!match || unit === undefined) return null;
  const to = unit === 'hour' ? wording.today : addUnits(wording.today, 1, unit);
  return { start, end: at + match[0].length, window: until(wording, to), isDeadline: true };
}

/** Within the next three months, over the next week; "for the coming weeks" has no limit. */
export function parseComing(wording: Wording, start: number, at: number): Phrase | null {
  const { today } = wording;
  const counted = parseDuration(wording, at, today);
  if (counted) return { start, end: counted.end, window: until(wording, counted.max), isDeadline: true };
  const match = wording.folded.slice(0, at).trimEnd().endsWith('next') ? matchAt(ownUnit, wording, at) : null;
  const unit = match?.groups?.unit;
  // "In next week" is not English: a "next" without an article is a week of the calendar.
  if (!match || unit === undefined || !/\bthe\s+next\s+$/.test(wording.folded.slice(0, at))) return null;
  const to = addUnits(today, 1, unit);
  return { start, end: at + match[0].length, window: until(wording, to), isDeadline: true };
}

/** Within 48 hours, in less than a month: any day up to the last. */
export function parseWithin(wording: Wording, start: number, at: number): Phrase | null {
  const duration = parseDuration(wording, at, wording.today);
  if (!duration || isTurnedAway(wording, duration.end)) return null;
  return {
    start,
    end: skipTime(wording, duration.end),
    window: until(wording, duration.max),
    isDeadline: true,
  };
}

/** In a week, in two or three days: then, and not earlier. */
export function parseIn(wording: Wording, start: number, at: number): Phrase | null {
  const duration = parseDuration(wording, at, wording.today);
  if (!duration || isTurnedAway(wording, duration.end) || isMeasure(wording, start)) return null;
  return {
    start,
    end: skipTime(wording, duration.end),
    window: { from: Math.min(duration.min, duration.max), to: duration.max },
    isDeadline: true,
  };
}

const lengthTail = /'s? time\b/y;

function skipTime({ folded }: Wording, end: number): number {
  lengthTail.lastIndex = end;
  return lengthTail.test(folded) ? lengthTail.lastIndex : end;
}

/** A minute's silence, a day of rain, ten years ago: a length, but not counted from now. */
function isTurnedAway({ folded }: Wording, end: number): boolean {
  return /^(?:'s?(?!s? time)\b|'(?! time)|\s+(?:of|ago|old|late|later|early|earlier|like|when|that|long|before|after|past)\b)/.test(
    folded
      .slice(end)
      .replace(/^'s time/, ' time')
      .replace(/^' time/, ' time'),
  );
}

const superlative =
  /\b(?:first|last|only|best|worst|most|least|ever|once|twice|times?|built|done|made|[a-z]{3,}(?<!\b(?:for|inter|requ|prot|sugg|conqu|arr|hon|harv|for|gu|qu|cont|inv|bud?ap|mod|dig))est)\b[^,.;:]{0,40}$/;

/** The warmest day in ten years, twice in a week. */
function isMeasure({ folded }: Wording, start: number): boolean {
  return superlative.test(folded.slice(Math.max(0, start - 60), start));
}

const onFrom = pattern('(?:from now|hence|from today|from this day)');
const fromDay = pattern('(?:from|on|after)');

/** Three weeks from now, a week on Tuesday, a week tomorrow, two days after Christmas. */
export function parseFromNow(wording: Wording, start: number): Phrase | null {
  const length = parseDuration(wording, start, wording.today);
  const at = length && nextWordAt(wording, length.end);
  if (!length || at === null) return null;
  const now = matchAt(onFrom, wording, at);
  if (now)
    return {
      start,
      end: at + now[0].length,
      window: { from: length.min, to: length.max },
      isDeadline: false,
    };
  const preposition = matchAt(fromDay, wording, at);
  const dayAt = preposition ? nextWordAt(wording, at + preposition[0].length) : at;
  const day = dayAt === null ? null : parseTime({ wording, at: dayAt, isToBegin: false });
  if (!day || day.period.from !== day.period.to || !(preposition || day.kind === 'near')) return null;
  const counted = parseDuration(wording, start, day.period.from);
  return (
    counted && { start, end: day.end, window: { from: counted.min, to: counted.max }, isDeadline: false }
  );
}
