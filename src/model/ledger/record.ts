import { dayNumberOf } from '../calendar/calendar-day.ts';
import type { Expectation } from './expectation.ts';
import type { Verdict } from './judgement.ts';

/** An expectation that was judged, as the record counts it. */
export interface JudgedExpectation {
  verdict: Verdict;
  /** How far ahead it looked; null without a date. */
  horizon: Horizon | null;
  /** Names and subjects that it is about; it counts once for each. */
  subjects: readonly string[];
  /** The reader's guess from before the verdict, 0 … 100, or null. */
  guessPercent: number | null;
}

/** How far ahead an expectation looks. */
export type Horizon = 'tomorrow' | 'week' | 'month' | 'longer';

/** From the nearest to the farthest. */
const horizons: readonly Horizon[] = ['tomorrow', 'week', 'month', 'longer'];

/** How far ahead an expectation of `date` (`YYYY-MM-DD`) looks: to the next day, 7 days, 31 days or longer. */
export function horizonOf({ to }: Pick<Expectation, 'to'>, date: string): Horizon | null {
  if (to === null) return null;
  const days = dayNumberOf(to) - dayNumberOf(date);
  if (days <= 1) return 'tomorrow';
  return days <= 7 ? 'week' : days <= 31 ? 'month' : 'longer';
}

/** Fewer verdicts than this are not significant. */
export const minVerdicts = 5;

/** How often something came true, 0 … 1, and its 95 % confidence interval. */
export interface Share {
  kind: 'share';
  share: number;
  low: number;
  high: number;
  /** The number of verdicts behind it. */
  count: number;
}

/** `count` verdicts, which is below {@link minVerdicts}. */
export interface TooFew {
  kind: 'too-few';
  count: number;
}

/** A range of guesses and what came of them. */
export interface CalibrationBin {
  /** Guesses from `fromPercent` up to below `toPercent`; the last range includes 100. */
  fromPercent: number;
  toPercent: number;
  count: number;
  /** Mean of the guesses, 0 … 1. */
  meanGuess: number;
  /** How often it came true, with its interval: wide if there are few guesses. */
  outcome: Share;
}

/** How good the reader's guesses were. */
export type GuessRecord =
  | TooFew
  | {
      kind: 'scored';
      count: number;
      /** Brier score: mean squared distance of guess and outcome; 0 is perfect, 0.25 is always saying 50 %. */
      brier: number;
      /** Ranges without a guess are left out. */
      bins: CalibrationBin[];
    };

/** What became of a journal’s expectations, in every respect that can be measured. */
export interface JournalRecord {
  overall: Share | TooFew;
  byHorizon: { horizon: Horizon; result: Share | TooFew }[];
  /** Those with verdicts, the most judged first, then by name. */
  bySubject: { subject: string; result: Share | TooFew }[];
  verdicts: Record<Verdict, number>;
  guesses: GuessRecord;
}

/**
 * What the verdicts say about the journal and its reader. *Partly* counts as half, *cannot tell* not at all, except
 * in `verdicts`.
 */
export function summarizeRecord(judged: readonly JudgedExpectation[]): JournalRecord {
  const ofHorizon = (horizon: Horizon) => judged.filter((each) => each.horizon === horizon);
  return {
    overall: shareOf(judged),
    byHorizon: horizons.map((horizon) => ({ horizon, result: shareOf(ofHorizon(horizon)) })),
    bySubject: bySubject(judged),
    verdicts: countVerdicts(judged),
    guesses: scoreGuesses(judged),
  };
}

const outcomes: Record<Verdict, number | null> = {
  'came-true': 1,
  partly: 0.5,
  'did-not': 0,
  'cannot-tell': null,
};

function shareOf(judged: readonly Pick<JudgedExpectation, 'verdict'>[]): Share | TooFew {
  const told = judged.map(({ verdict }) => outcomes[verdict]).filter((outcome) => outcome !== null);
  return told.length < minVerdicts ? { kind: 'too-few', count: told.length } : shareWithInterval(told);
}

/** z of the normal distribution for 95 %. */
const z = 1.959964;

/**
 * Mean of outcomes between 0 and 1 with Wilson's score interval at 95 % (E. B. Wilson, Journal of the American
 * Statistical Association 22, 1927, p. 209). Halves vary less than ones and zeros with the same mean, so for them the
 * interval is too wide rather than too narrow.
 */
function shareWithInterval(told: readonly number[]): Share {
  const count = told.length;
  const share = mean(told);
  const middle = (share + z ** 2 / (2 * count)) / (1 + z ** 2 / count);
  const half =
    (z / (1 + z ** 2 / count)) * Math.sqrt((share * (1 - share)) / count + z ** 2 / (4 * count ** 2));
  return {
    kind: 'share',
    share,
    low: Math.max(0, middle - half),
    high: Math.min(1, middle + half),
    count,
  };
}

function bySubject(judged: readonly JudgedExpectation[]): JournalRecord['bySubject'] {
  const groups = new Map<string, JudgedExpectation[]>();
  for (const each of judged) {
    if (outcomes[each.verdict] === null) continue;
    for (const subject of new Set(each.subjects)) {
      groups.set(subject, [...(groups.get(subject) ?? []), each]);
    }
  }
  return [...groups]
    .sort(([a, { length: aCount }], [b, { length: bCount }]) => bCount - aCount || (a < b ? -1 : 1))
    .map(([subject, group]) => ({ subject, result: shareOf(group) }));
}

function countVerdicts(judged: readonly JudgedExpectation[]): Record<Verdict, number> {
  const counts = { 'came-true': 0, partly: 0, 'did-not': 0, 'cannot-tell': 0 };
  for (const { verdict } of judged) counts[verdict] += 1;
  return counts;
}

interface Scored {
  guess: number;
  outcome: number;
}

/** G. W. Brier, Monthly Weather Review 78, 1950, p. 1, in the form for a binary event. */
function scoreGuesses(judged: readonly JudgedExpectation[]): GuessRecord {
  const scored = judged.flatMap(({ verdict, guessPercent }): Scored[] => {
    const outcome = outcomes[verdict];
    return outcome === null || guessPercent === null ? [] : [{ guess: guessPercent / 100, outcome }];
  });
  const count = scored.length;
  if (count < minVerdicts) return { kind: 'too-few', count };
  const brier = mean(scored.map(({ guess, outcome }) => (guess - outcome) ** 2));
  return { kind: 'scored', count, brier, bins: binsOf(scored) };
}

const binCount = 5;

function binsOf(scored: readonly Scored[]): CalibrationBin[] {
  const percent = 100 / binCount;
  return Array.from({ length: binCount }, (_, index) => {
    const inside = scored.filter(
      ({ guess }) => Math.min(binCount - 1, Math.floor((guess * 100) / percent)) === index,
    );
    return { index, inside };
  }).flatMap(({ index, inside }) =>
    inside.length === 0
      ? []
      : {
          fromPercent: index * percent,
          toPercent: (index + 1) * percent,
          count: inside.length,
          meanGuess: mean(inside.map(({ guess }) => guess)),
          outcome: shareWithInterval(inside.map(({ outcome }) => outcome)),
        },
  );
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
