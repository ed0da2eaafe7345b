import type { DayNumber } from './calendar-day.ts';
import { addUnits, readDuration } from './expectation-duration.ts';
import { readTime } from './expectation-edge.ts';
import { countWords } from './expectation-number.ts';
import { type NamedPeriod, type PeriodKind, readOwnUnit } from './expectation-period.ts';
import {
  isCapital,
  isFollowedByCapital,
  isPartOfName,
  matchAt,
  nextWordAt,
  pattern,
  type Wording,
  wordBefore,
} from './expectation-wording.ts';

/** Words that say when. */
export interface Phrase {
  start: number;
  end: number;
  /** Null: they say only after when, which is no day to judge on. */
  window: { from: DayNumber; to: DayNumber } | null;
  /** It sets a limit ("by", "within"), which counts for more than a day that is merely mentioned. */
  isDeadline: boolean;
}

type Read = (wording: Wording, start: number, at: number) => Phrase | null;

interface Relation {
  pattern: RegExp;
  read: Read;
}

const relations: readonly Relation[] = [
  relation('(?:from|between)', readRange),
  relation(
    '(?:with)?in(?:side(?: of)?)?(?: the space of)?(?: at most| no more than| less than| under| about)? the',
    readOwnLength,
  ),
  relation(
    '(?:within|in|inside(?: of)?|over|during|for|through|throughout)(?: the course of)? (?:the )?(?:next|coming|following)',
    readComing,
  ),
  relation('within|inside(?: of)?|in (?:less than|under|at most|no more than)', readWithin),
  relation('in', readIn),
  relation(
    '(?:between now and|from now (?:until|till|to)|by|until|till|til|no later than|not later than|on or before|before or on|up to|in time for|against)(?: about| around)?',
    readBy,
  ),
  relation('(?:for|over|during|through) the rest of', readRest),
  relation('through', readThrough),
  relation('before|ahead of|prior to|this side of', readBefore),
  relation('after|from|not (?:before|until)|no earlier than|no sooner than|starting|beginning', readAfter),
  relation('on', readAt(['date', 'ordinal', 'weekday', 'weekend', 'feast', 'sky', 'edge'])),
  relation('in', readAt(['unit', 'month', 'season', 'year', 'edge'])),
  // At noon on Friday: the hour goes with the day.
  relation('at', readAt(['near', 'date', 'weekday', 'weekend', 'feast', 'sky', 'edge'])),
  relation('for', readAt(['near', 'date', 'ordinal', 'weekday', 'weekend', 'feast', 'sky'])),
  relation('over', readAt(['weekend', 'season', 'feast', 'unit'])),
  relation('during', readAt(['weekend', 'unit', 'month', 'season', 'year', 'feast'])),
  relation('around|about|towards?', readAt(['date', 'feast', 'sky', 'edge', 'near'])),
  relation('come', readAt(['weekday', 'month', 'season', 'feast', 'weekend'])),
  relation('later|some time|sometime', readAt(['unit', 'edge', 'near'])),
];

/** Where a phrase may begin: the grammar's first words, so that it looks nowhere else. */
const cue = new RegExp(
  "(?<![a-z0-9'])(?:(?:" +
    'within|in|inside|over|during|for|through|throughout|by|until|till|til|no|not|on|before|up|against|ahead|prior|' +
    'this|after|from|between|starting|beginning|at|around|about|towards?|come|later|sometime|some|tomorrow|tonight|' +
    `today|next|the|a|an|couple|several|early|late|mid|${countWords})(?![a-z])|` +
    String.raw`\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))`,
  'g',
);

/** No line says when without one of these. */
const timeWord =
  /\d|day|night|week|month|year|decade|century|centuries|hour|minute|tomorrow|evening|afternoon|moon|solstice|equinox|summer|winter|spring|autumn|\bfall\b|quarter|january|february|march|april|may\b|june|july|august|september|october|november|december|christmas|xmas|easter|epiphany|candlemas|valentine|fool|michaelmas|hallow|martinmas|thanksgiving|mardi|pentecost|whitsun/;

/** Every phrase that says when, in order. */
export function findPhrases(wording: Wording): Phrase[] {
  const phrases: Phrase[] = [];
  if (!timeWord.test(wording.folded)) return phrases;
  let end = 0;
  for (const { index } of wording.folded.matchAll(cue)) {
    if (index < end) continue;
    const phrase = readPhrase(wording, index);
    if (!phrase) continue;
    phrases.push(phrase);
    end = phrase.end;
  }
  return phrases;
}

function readPhrase(wording: Wording, start: number): Phrase | null {
  for (const { pattern: expression, read } of relations) {
    const match = matchAt(expression, wording, start);
    const at = match && nextWordAt(wording, start + match[0].length);
    const phrase = match && at !== null ? read(wording, start, at) : null;
    if (phrase) return phrase;
  }
  return readFromNow(wording, start) ?? readBare(wording, start);
}

function relation(source: string, read: Read): Relation {
  return { pattern: pattern(source), read };
}

function readBy(wording: Wording, start: number, at: number): Phrase | null {
  const named = readTime({ wording, at, isToBegin: true });
  if (!named || named.period.by < wording.today) return null;
  const { end, to } = orLater(wording, named);
  return { start, end, window: until(wording, Math.max(named.period.by, to)), isDeadline: true };
}

function readThrough(wording: Wording, start: number, at: number): Phrase | null {
  const named = readTime({ wording, at, isToBegin: false });
  if (!named) return null;
  return { start, end: named.end, window: until(wording, named.period.to), isDeadline: true };
}

/** For the rest of the week, until this or that has its last day. */
function readRest(wording: Wording, start: number, at: number): Phrase | null {
  const whole = readTime({ wording, at, isToBegin: false }) ?? readOwnUnit(wording, at);
  return whole && { start, end: whole.end, window: until(wording, whole.period.to), isDeadline: true };
}

function readBefore(wording: Wording, start: number, at: number): Phrase | null {
  const named = readTime({ wording, at, isToBegin: true });
  if (!named || named.period.before < wording.today) return null;
  return { start, end: named.end, window: until(wording, named.period.before), isDeadline: true };
}

function readAfter(wording: Wording, start: number, at: number): Phrase | null {
  const named = readTime({ wording, at, isToBegin: false });
  return named && { start, end: named.end, window: null, isDeadline: false };
}

function until({ today }: Wording, to: DayNumber) {
  return { from: Math.min(today, to), to };
}

function readAt(kinds: readonly PeriodKind[]): Read {
  return (wording, start, at) => {
    const named = readTime({ wording, at, isToBegin: false });
    if (!named || !kinds.includes(named.kind)) return null;
    const { end, to } = orLater(wording, named);
    return {
      start,
      end,
      window: { from: named.period.from, to: Math.max(to, named.period.to) },
      isDeadline: false,
    };
  };
}

const alternative = pattern('(?:or|and|to|through)');

/** "Friday or Saturday": the later one counts. */
function orLater(wording: Wording, named: NamedPeriod): { end: number; to: DayNumber } {
  const or = nextWordAt(wording, named.end);
  const match = or === null ? null : matchAt(alternative, wording, or);
  const at = match && or !== null ? nextWordAt(wording, or + match[0].length) : null;
  const other = at === null ? null : readTime({ wording, at, isToBegin: false });
  if (!other || other.kind !== named.kind || other.period.to < named.period.to)
    return { end: named.end, to: named.period.from };
  return { end: other.end, to: other.period.to };
}

function readRange(wording: Wording, start: number, at: number): Phrase | null {
  const first = readTime({ wording, at, isToBegin: false });
  if (!first) return null;
  const { end, to } = orLater(wording, first);
  return end > first.end ? { start, end, window: { from: first.period.from, to }, isDeadline: false } : null;
}

const ownUnit = pattern('(?<unit>hour|day|week|fortnight|month|quarter|year|decade|century)');

/** Within the week: a week from now. */
function readOwnLength(wording: Wording, start: number, at: number): Phrase | null {
  const match = wording.folded.startsWith('within', start) ? matchAt(ownUnit, wording, at) : null;
  const unit = match?.groups?.unit;
  if (!match || unit === undefined) return null;
  const to = unit === 'hour' ? wording.today : addUnits(wording.today, 1, unit);
  return { start, end: at + match[0].length, window: until(wording, to), isDeadline: true };
}

/** Within the next three months, over the next week; for the coming weeks leaves it open. */
function readComing(wording: Wording, start: number, at: number): Phrase | null {
  const { today } = wording;
  const counted = readDuration(wording, at, today);
  if (counted) return { start, end: counted.end, window: until(wording, counted.most), isDeadline: true };
  const match = wording.folded.slice(0, at).trimEnd().endsWith('next') ? matchAt(ownUnit, wording, at) : null;
  const unit = match?.groups?.unit;
  // "In next week" is no English: what "next" stands alone before is a week of the calendar.
  if (!match || unit === undefined || !/\bthe\s+next\s+$/.test(wording.folded.slice(0, at))) return null;
  const to = addUnits(today, 1, unit);
  return { start, end: at + match[0].length, window: until(wording, to), isDeadline: true };
}

function readWithin(wording: Wording, start: number, at: number): Phrase | null {
  const duration = readDuration(wording, at, wording.today);
  if (!duration || isTurnedAway(wording, duration.end)) return null;
  return {
    start,
    end: skipTime(wording, duration.end),
    window: until(wording, duration.most),
    isDeadline: true,
  };
}

function readIn(wording: Wording, start: number, at: number): Phrase | null {
  const duration = readDuration(wording, at, wording.today);
  if (!duration || isTurnedAway(wording, duration.end) || isMeasure(wording, start)) return null;
  return {
    start,
    end: skipTime(wording, duration.end),
    window: { from: Math.min(duration.least, duration.most), to: duration.most },
    isDeadline: true,
  };
}

const lengthTail = /'s? time\b/y;

function skipTime({ folded }: Wording, end: number): number {
  lengthTail.lastIndex = end;
  return lengthTail.test(folded) ? lengthTail.lastIndex : end;
}

/** A minute's silence, a day of rain, ten years ago: a length, but not one from now on. */
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
function readFromNow(wording: Wording, start: number): Phrase | null {
  const length = readDuration(wording, start, wording.today);
  const at = length && nextWordAt(wording, length.end);
  if (!length || at === null) return null;
  const now = matchAt(onFrom, wording, at);
  if (now)
    return {
      start,
      end: at + now[0].length,
      window: { from: length.least, to: length.most },
      isDeadline: false,
    };
  const preposition = matchAt(fromDay, wording, at);
  const dayAt = preposition ? nextWordAt(wording, at + preposition[0].length) : at;
  const day = dayAt === null ? null : readTime({ wording, at: dayAt, isToBegin: false });
  if (!day || day.period.from !== day.period.to || !(preposition || day.kind === 'near')) return null;
  const counted = readDuration(wording, start, day.period.from);
  return (
    counted && { start, end: day.end, window: { from: counted.least, to: counted.most }, isDeadline: false }
  );
}

/** Words before a bare time that make it something else, or another day than the next such one. */
const determiners = new Set(
  `a an the his her its my our your their last past every each any some one no of than as like since until from to that
  these those yesterday man girl good black ash`.split(/\s+/),
);

/** A time without a preposition, where nothing else can be meant: tomorrow, next week, Friday at a clause's end. */
function readBare(wording: Wording, start: number): Phrase | null {
  const named = readTime({ wording, at: start, isToBegin: false });
  if (!named || named.period.to < wording.today) return null;
  const before = wordBefore(wording, start);
  const isWeekday = named.kind === 'weekday';
  if (!named.isPointed && !isWeekday) return null;
  if (named.kind === 'sky' && !/next/.test(wording.folded.slice(start, named.end))) return null;
  if (determiners.has(before) || before.endsWith("'s") || isQuoted(wording, start)) return null;
  if (named.kind !== 'near' && /'s$/.test(wording.folded.slice(start, named.end))) return null;
  if (isWeekday && !named.isPointed && !isFreeWeekday(wording, start, named.end, before)) return null;
  if (isPast(wording, start, named)) return null;
  const { end, to } = orLater(wording, named);
  return {
    start,
    end,
    window: { from: named.period.from, to: Math.max(named.period.to, to) },
    isDeadline: false,
  };
}

function isFreeWeekday(wording: Wording, start: number, end: number, before: string): boolean {
  if (isPartOfName(wording, end) || isFollowedByCapital(wording, end)) return false;
  // Ruby Tuesday, Man Friday: a capital before it, other than a sentence's first, makes it a name.
  const beforeAt = wording.folded.slice(0, start).search(/[a-z0-9']+[\s-]*$/);
  return before === '' || beforeAt <= 0 || !isCapital(wording, beforeAt);
}

function isQuoted({ folded }: Wording, start: number): boolean {
  return ((folded.slice(0, start).match(/"/g)?.length ?? 0) & 1) === 1;
}

const heldBy =
  /\b(?:made|said|told|seen|heard|found|sent|met|bought|written|given|taken|begun|[a-z]{2,}ed)[\s]+$/;
const auxiliary = /\b(?:be|been|being|get|have|has|having|is|are)\s+(?:[a-z]+ly\s+)?[a-z]+\s+$/;

/** What was promised this week: "this" may look back as well as on. */
function isPast({ folded }: Wording, start: number, { end }: NamedPeriod): boolean {
  if (!/^this\b/.test(folded.slice(start, end))) return false;
  if (/^(?:'s|\s+(?:will|is|has)\b)/.test(folded.slice(end))) return true;
  const before = folded.slice(0, start);
  return heldBy.test(before) && !auxiliary.test(before);
}
