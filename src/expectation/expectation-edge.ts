import { lastDayOf, middleOf, oneDay, type Period, thirdOf, unitOf } from './expectation-calendar.ts';
import { ordinal, parseOrdinal } from './expectation-number.ts';
import { countedPart, countedUnits, yearQuarter } from './expectation-part.ts';
import { type NamedPeriod, parseOwnUnit, parsePeriod } from './expectation-period.ts';
import type { PeriodQuery } from './expectation-query.ts';
import { isPartOfName, matchAt, nextWordAt, pattern } from './expectation-wording.ts';

/** The whole that something is a part of, and where its name ends. */
interface Whole {
  period: Period;
  end: number;
}

const edgeOf = pattern(
  '(?:the )?(?:very )?(?<edge>end|close|last days?|beginning|start|first days?|middle|turn)(?: of)?(?: the)?',
);
const countedOf = pattern(`(?:the )?(?<which>${ordinal}|last) (?<unit>${countedUnits})(?: of| in)(?: the)?`);
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
 * The time named at a position, or a part of one: "the end of next week", "mid-July", "the second half of 2027",
 * "noon on Friday". Null if there is none.
 */
export function parseTime(query: PeriodQuery): NamedPeriod | null {
  return parseEdge(query) ?? parseEnding(query) ?? parsePeriod(query) ?? parseClock(query);
}

function parseEdge({ wording, at, isToBegin }: PeriodQuery): NamedPeriod | null {
  const whole = { wording, at, isToBegin: false };
  const turn = matchAt(turnOfYear, wording, at);
  if (turn) return edge(oneDay(unitOf(wording.today, 'year', 1).from), at + turn[0].length);
  return (
    parseWith(edgeOf, whole, ({ edge: name = '' }, { period }) => edgePeriod(name, period)) ??
    parseWith(countedOf, whole, ({ which = '', unit = '' }, { period }) =>
      countedPart(unit, which === 'last' ? which : parseOrdinal(which), period),
    ) ??
    parseWith(thirdOfIt, whole, ({ third }, { period, end }) =>
      isPartOfName(wording, end) ? null : thirdOf(period, thirdNames[third ?? ''] ?? 'late'),
    ) ??
    parseQuarter({ wording, at, isToBegin })
  );
}

const thirdNames: Record<string, 'early' | 'mid' | 'late'> = { early: 'early', mid: 'mid', middle: 'mid' };

function edge(period: Period, end: number): NamedPeriod {
  return { kind: 'edge', period, end, isSpecific: true };
}

function parseWith(
  expression: RegExp,
  { wording, at, isToBegin }: PeriodQuery,
  parse: (groups: Record<string, string | undefined>, whole: Whole) => Period | null,
): NamedPeriod | null {
  const match = matchAt(expression, wording, at);
  const wholeAt = match && nextWordAt(wording, at + match[0].length);
  if (!match || wholeAt === null) return null;
  const whole = parseWhole({ wording, at: wholeAt, isToBegin });
  const period = whole && parse(match.groups ?? {}, whole);
  return period && edge(period, whole.end);
}

/** Whatever can have a beginning and an end; a day cannot. */
function parseWhole(query: PeriodQuery): Whole | null {
  const named = parsePeriod(query);
  if (named) return named.period.to > named.period.from ? named : null;
  const own = parseOwnUnit(query.wording, query.at);
  return own;
}

function edgePeriod(name: string, period: Period): Period {
  if (name === 'middle') return middleOf(period);
  if (/end|close|last/.test(name)) return lastDayOf(period);
  return oneDay(period.from);
}

function parseQuarter({ wording, at, isToBegin }: PeriodQuery): NamedPeriod | null {
  const match = matchAt(ofQuarter, wording, at);
  if (!match) return null;
  const { quarter, year } = match.groups ?? {};
  const given = year === undefined ? null : Number(year);
  const period = yearQuarter(Number(quarter), { today: wording.today, year: given, isToBegin });
  return period && edge(period, at + match[0].length);
}

/** The month is out, the year's end, summer ends. */
function parseEnding(query: PeriodQuery): NamedPeriod | null {
  const { wording } = query;
  const whole = parsePeriod({ ...query, isToBegin: false });
  for (const each of [whole, parseOwnUnit(wording, query.at)]) {
    if (!each || each.period.to === each.period.from) continue;
    const match = matchAt(ends, wording, each.end);
    if (match) return edge(lastDayOf(each.period), each.end + match[0].length);
  }
  return null;
}

/** A time of day with its day: noon tomorrow, the evening of June 3, ten o'clock on Friday. */
function parseClock(query: PeriodQuery): NamedPeriod | null {
  const match = matchAt(clock, query.wording, query.at);
  const dayAt = match && nextWordAt(query.wording, query.at + match[0].length);
  if (dayAt === null) return null;
  const named = parsePeriod({ ...query, at: dayAt });
  if (!named || !['near', 'date', 'ordinal', 'weekday', 'feast'].includes(named.kind)) return null;
  const { period } = named;
  // "Before noon tomorrow" means tomorrow at the latest.
  return { ...named, period: { ...period, before: period.by } };
}
