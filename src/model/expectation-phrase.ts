import { readBare } from './expectation-bare.ts';
import { readTime } from './expectation-edge.ts';
import { readComing, readFromNow, readIn, readOwnLength, readWithin } from './expectation-length.ts';
import { countWords } from './expectation-number.ts';
import { type PeriodKind, readOwnUnit } from './expectation-period.ts';
import { orLater, type Phrase, until } from './expectation-window.ts';
import { matchAt, nextWordAt, pattern, type Wording } from './expectation-wording.ts';

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

function readRange(wording: Wording, start: number, at: number): Phrase | null {
  const first = readTime({ wording, at, isToBegin: false });
  if (!first) return null;
  const { end, to } = orLater(wording, first);
  return end > first.end ? { start, end, window: { from: first.period.from, to }, isDeadline: false } : null;
}
