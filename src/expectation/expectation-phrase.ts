import { parseBare } from './expectation-bare.ts';
import { parseTime } from './expectation-edge.ts';
import { parseComing, parseFromNow, parseIn, parseOwnLength, parseWithin } from './expectation-length.ts';
import { countWords } from './expectation-number.ts';
import { type PeriodKind, parseOwnUnit } from './expectation-period.ts';
import { orLater, type Phrase, until } from './expectation-window.ts';
import { matchAt, nextWordAt, pattern, type Wording } from './expectation-wording.ts';

type Parse = (wording: Wording, start: number, at: number) => Phrase | null;

interface Relation {
  pattern: RegExp;
  parse: Parse;
}

const relations: readonly Relation[] = [
  relation('(?:from|between)', parseRange),
  relation(
    '(?:with)?in(?:side(?: of)?)?(?: the space of)?(?: at most| no more than| less than| under| about)? the',
    parseOwnLength,
  ),
  relation(
    '(?:within|in|inside(?: of)?|over|during|for|through|throughout)(?: the course of)? (?:the )?(?:next|coming|following)',
    parseComing,
  ),
  relation('within|inside(?: of)?|in (?:less than|under|at most|no more than)', parseWithin),
  relation('in', parseIn),
  relation(
    '(?:between now and|from now (?:until|till|to)|by|until|till|til|no later than|not later than|on or before|before or on|up to|in time for|against)(?: about| around)?',
    parseBy,
  ),
  relation('(?:for|over|during|through) the rest of', parseRest),
  relation('through', parseThrough),
  relation('before|ahead of|prior to|this side of', parseBefore),
  relation('after|from|not (?:before|until)|no earlier than|no sooner than|starting|beginning', parseAfter),
  relation('on', parseAt(['date', 'ordinal', 'weekday', 'weekend', 'feast', 'sky', 'edge'])),
  relation('in', parseAt(['unit', 'month', 'season', 'year', 'edge'])),
  // At noon on Friday: the hour goes with the day.
  relation('at', parseAt(['near', 'date', 'weekday', 'weekend', 'feast', 'sky', 'edge'])),
  relation('for', parseAt(['near', 'date', 'ordinal', 'weekday', 'weekend', 'feast', 'sky'])),
  relation('over', parseAt(['weekend', 'season', 'feast', 'unit'])),
  relation('during', parseAt(['weekend', 'unit', 'month', 'season', 'year', 'feast'])),
  relation('around|about|towards?', parseAt(['date', 'feast', 'sky', 'edge', 'near'])),
  relation('come', parseAt(['weekday', 'month', 'season', 'feast', 'weekend'])),
  relation('later|some time|sometime', parseAt(['unit', 'edge', 'near'])),
];

/** Where a phrase may start: the first words of the grammar, so that nothing else is tried. */
const cue = new RegExp(
  "(?<![a-z0-9'])(?:(?:" +
    'within|in|inside|over|during|for|through|throughout|by|until|till|til|no|not|on|before|up|against|ahead|prior|' +
    'this|after|from|between|starting|beginning|at|around|about|towards?|come|later|sometime|some|tomorrow|tonight|' +
    `today|next|the|a|an|couple|several|early|late|mid|${countWords})(?![a-z])|` +
    String.raw`\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))`,
  'g',
);

/** Every line that says when contains one of these. */
const timeWord =
  /\d|day|night|week|month|year|decade|century|centuries|hour|minute|tomorrow|evening|afternoon|moon|solstice|equinox|summer|winter|spring|autumn|\bfall\b|quarter|january|february|march|april|may\b|june|july|august|september|october|november|december|christmas|xmas|easter|epiphany|candlemas|valentine|fool|michaelmas|hallow|martinmas|thanksgiving|mardi|pentecost|whitsun/;

/** Every phrase that says when, in order. */
export function findPhrases(wording: Wording): Phrase[] {
  const phrases: Phrase[] = [];
  if (!timeWord.test(wording.folded)) return phrases;
  let end = 0;
  for (const { index } of wording.folded.matchAll(cue)) {
    if (index < end) continue;
    const phrase = parsePhrase(wording, index);
    if (!phrase) continue;
    phrases.push(phrase);
    end = phrase.end;
  }
  return phrases;
}

function parsePhrase(wording: Wording, start: number): Phrase | null {
  for (const { pattern: expression, parse } of relations) {
    const match = matchAt(expression, wording, start);
    const at = match && nextWordAt(wording, start + match[0].length);
    const phrase = match && at !== null ? parse(wording, start, at) : null;
    if (phrase) return phrase;
  }
  return parseFromNow(wording, start) ?? parseBare(wording, start);
}

function relation(source: string, parse: Parse): Relation {
  return { pattern: pattern(source), parse };
}

function parseBy(wording: Wording, start: number, at: number): Phrase | null {
  const named = parseTime({ wording, at, isToBegin: true });
  if (!named || named.period.by < wording.today) return null;
  const { end, to } = orLater(wording, named);
  return { start, end, window: until(wording, Math.max(named.period.by, to)), isDeadline: true };
}

function parseThrough(wording: Wording, start: number, at: number): Phrase | null {
  const named = parseTime({ wording, at, isToBegin: false });
  if (!named) return null;
  return { start, end: named.end, window: until(wording, named.period.to), isDeadline: true };
}

/** For the rest of the week, until something: until its last day. */
function parseRest(wording: Wording, start: number, at: number): Phrase | null {
  const whole = parseTime({ wording, at, isToBegin: false }) ?? parseOwnUnit(wording, at);
  return whole && { start, end: whole.end, window: until(wording, whole.period.to), isDeadline: true };
}

function parseBefore(wording: Wording, start: number, at: number): Phrase | null {
  const named = parseTime({ wording, at, isToBegin: true });
  if (!named || named.period.before < wording.today) return null;
  return { start, end: named.end, window: until(wording, named.period.before), isDeadline: true };
}

function parseAfter(wording: Wording, start: number, at: number): Phrase | null {
  const named = parseTime({ wording, at, isToBegin: false });
  return named && { start, end: named.end, window: null, isDeadline: false };
}

function parseAt(kinds: readonly PeriodKind[]): Parse {
  return (wording, start, at) => {
    const named = parseTime({ wording, at, isToBegin: false });
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

function parseRange(wording: Wording, start: number, at: number): Phrase | null {
  const first = parseTime({ wording, at, isToBegin: false });
  if (!first) return null;
  const { end, to } = orLater(wording, first);
  return end > first.end ? { start, end, window: { from: first.period.from, to }, isDeadline: false } : null;
}
