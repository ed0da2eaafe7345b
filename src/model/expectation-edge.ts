import { addMonths } from './calendar-day.ts';
import {
  lastDayOf,
  middleOf,
  monthsFrom,
  oneDay,
  type Period,
  partOf,
  thirdOf,
  unitOf,
} from './expectation-calendar.ts';
import { ordinal, readOrdinal } from './expectation-number.ts';
import { type NamedPeriod, type PeriodQuery, readOwnUnit, readPeriod } from './expectation-period.ts';
import { isPartOfName, matchAt, pattern, type Wording } from './expectation-wording.ts';

/** The whole of something, and where its name ends. */
interface Whole {
  period: Period;
  end: number;
}

const edgeOf = pattern(
  '(?:the )?(?:very )?(?<edge>end|close|last days?|beginning|start|first days?|middle|turn)(?: of)?(?: the)?',
);
const countedOf = pattern(
  `(?:the )?(?<which>${ordinal}|last) (?<unit>week|weekend|half|quarter|third|day)(?: of)(?: the)?`,
);
const thirdOfIt = pattern('(?:the )?(?<third>early|mid|middle|late|later)(?: in| of)?(?: the)?');
const ofQuarter = pattern(String.raw`q(?<quarter>[1-4])(?:,? (?:of )?(?<year>20\d\d))?`);
const ends = pattern(
  "(?:'s)? (?:end|close)|(?: is|'s| has| be) (?:out|over|up|done|ended|gone|past|through|finished|run out)|(?: ends| closes| runs out)",
);
const clock = pattern(
  String.raw`(?:the )?(?:first thing|dawn|daybreak|sunrise|breakfast|noon|midday|lunch|lunchtime|dusk|dark|sunset|nightfall|supper|midnight|morning|afternoon|evening|night|\d{1,2}(?:[:.]\d\d)?(?: ?[ap]m| ?o'clock)?|[a-z]+ o'clock)(?: on| of)?`,
);
const turnOfYear = pattern('the turn of the year');

/**
 * The time that is named at a position, be it a part of another one: "the end of next week", "mid-July", "the second
 * half of 2027", "noon on Friday". Null where there is none.
 */
export function readTime(query: PeriodQuery): NamedPeriod | null {
  return readEdge(query) ?? readEnding(query) ?? readPeriod(query) ?? readClock(query);
}

function readEdge({ wording, at }: PeriodQuery): NamedPeriod | null {
  const whole = { wording, at, isToBegin: false };
  const turn = matchAt(turnOfYear, wording, at);
  if (turn) return edge(oneDay(unitOf(wording.today, 'year', 1).from), at + turn[0].length);
  return (
    readWith(edgeOf, whole, ({ edge: name = '' }, { period }) => edgePeriod(name, period)) ??
    readWith(countedOf, whole, ({ which = '', unit = '' }, { period }) => countedPart(which, unit, period)) ??
    readWith(thirdOfIt, whole, ({ third }, { period, end }) =>
      isPartOfName(wording, end) ? null : thirdOf(period, thirdNames[third ?? ''] ?? 'late'),
    ) ??
    readQuarter(whole)
  );
}

const thirdNames: Record<string, 'early' | 'mid' | 'late'> = { early: 'early', mid: 'mid', middle: 'mid' };

function edge(period: Period, end: number): NamedPeriod {
  return { kind: 'edge', period, end, isPointed: true };
}

function readWith(
  expression: RegExp,
  { wording, at, isToBegin }: PeriodQuery,
  read: (groups: Record<string, string | undefined>, whole: Whole) => Period | null,
): NamedPeriod | null {
  const match = matchAt(expression, wording, at);
  const wholeAt = match && nextWord(wording, at + match[0].length);
  if (!match || wholeAt === null) return null;
  const whole = readWhole({ wording, at: wholeAt, isToBegin });
  const period = whole && read(match.groups ?? {}, whole);
  return period && edge(period, whole.end);
}

/** What can have a beginning and an end: no day does. */
function readWhole(query: PeriodQuery): Whole | null {
  const named = readPeriod(query);
  if (named) return named.period.to > named.period.from ? named : null;
  const own = readOwnUnit(query.wording, query.at);
  return own;
}

function edgePeriod(name: string, period: Period): Period {
  if (name === 'middle') return middleOf(period);
  if (/end|close|last/.test(name)) return lastDayOf(period);
  return oneDay(period.from);
}

function countedPart(which: string, unit: string, { from, to }: Period): Period | null {
  const isLast = which === 'last';
  const index = isLast ? 0 : readOrdinal(which) - 1;
  if (unit === 'day') return isLast ? lastDayOf({ from, to, by: to, before: to }) : oneDay(from + index);
  if (unit === 'week' || unit === 'weekend') {
    const start = isLast ? to - 6 : from + 7 * index;
    return unit === 'week' && start + 6 <= to + 6 ? partOf(start, Math.min(start + 6, to)) : null;
  }
  const parts = { half: 2, third: 3, quarter: 4 }[unit] ?? 1;
  const which0 = isLast ? parts - 1 : index;
  if (which0 < 0 || which0 >= parts) return null;
  const months = Math.round((to - from + 1) / 30.44);
  if (months % parts !== 0) return null;
  const size = months / parts;
  return partOf(addMonths(from, which0 * size), addMonths(from, (which0 + 1) * size) - 1);
}

function readQuarter({ wording, at }: PeriodQuery): NamedPeriod | null {
  const match = matchAt(ofQuarter, wording, at);
  if (!match) return null;
  const { quarter = '1', year } = match.groups ?? {};
  const years = year === undefined ? [0, 1].map((later) => yearOf(wording, later)) : [Number(year)];
  const found = years
    .map((each) => monthsFrom(each, Number(quarter) * 3 - 2, 3))
    .find(({ to }) => to > wording.today);
  return found ? edge(partOf(found.from, found.to), at + match[0].length) : null;
}

function yearOf({ today }: Wording, later: number): number {
  return new Date((unitOf(today, 'year', later).from + 1) * 86_400_000).getUTCFullYear();
}

/** The month is out, the year's end, summer ends. */
function readEnding(query: PeriodQuery): NamedPeriod | null {
  const { wording } = query;
  const whole = readPeriod({ ...query, isToBegin: false });
  for (const each of [whole, readOwnUnit(wording, query.at)]) {
    if (!each || each.period.to === each.period.from) continue;
    const match = matchAt(ends, wording, each.end);
    if (match) return edge(lastDayOf(each.period), each.end + match[0].length);
  }
  return null;
}

/** A time of day with its day: noon tomorrow, the evening of June 3, ten o'clock on Friday. */
function readClock(query: PeriodQuery): NamedPeriod | null {
  const match = matchAt(clock, query.wording, query.at);
  const dayAt = match && nextWord(query.wording, query.at + match[0].length);
  if (dayAt === null) return null;
  const named = readPeriod({ ...query, at: dayAt });
  if (!named || !['near', 'date', 'weekday', 'feast'].includes(named.kind)) return null;
  const { period } = named;
  // What happens before noon tomorrow happens tomorrow at the latest.
  return { ...named, period: { ...period, before: period.by } };
}

function nextWord({ folded }: Wording, end: number): number | null {
  const blank = /\s+|-/y;
  blank.lastIndex = end;
  return blank.exec(folded) ? blank.lastIndex : null;
}
