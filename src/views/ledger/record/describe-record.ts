import {
  type CalibrationBin,
  type GuessRecord,
  type JournalRecord,
  minVerdicts,
  type Share,
  type TooFew,
} from '../../../model/ledger/record.ts';
import { perLanguage } from '../../../state/per-language.ts';
import { wordsIn } from '../../../state/words-in.ts';
import { recordWords } from '../../../words/english/books/record-words.ts';
import { formatPercent } from '../../ui/format/format-percent.ts';

const words = wordsIn('record', recordWords);
const score = perLanguage(
  (language) => new Intl.NumberFormat(language, { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
);

/** A share in a few words: `74% of 43`, or that there are too few. */
export function describeShare(result: Share | TooFew): string {
  if (result.kind === 'too-few')
    return result.count === 0 ? words().noneJudged : words().tooFew(result.count);
  return words().shareOf(formatPercent(result.share), result.count);
}

/** A share and its interval as a sentence. */
export function describeOverall({ overall }: Pick<JournalRecord, 'overall'>): string {
  if (overall.kind === 'too-few') return words().tooFewOverall(minVerdicts - overall.count);
  const { share, low, high, count } = overall;
  return words().overall({
    share: formatPercent(share),
    low: formatPercent(low),
    high: formatPercent(high),
    count,
  });
}

export interface CalibrationWords {
  heading: string;
  sentence: string;
}

/** What the guesses say about the reader. Differences that may be chance are ignored. */
export function describeCalibration(guesses: GuessRecord): CalibrationWords | null {
  if (guesses.kind === 'too-few') return null;
  const off = guesses.bins.filter(
    ({ meanGuess, outcome: { low, high } }) => meanGuess < low || meanGuess > high,
  );
  const worst = off.toSorted((a, b) => distance(b) - distance(a))[0];
  if (!worst)
    return {
      heading: words().closeToLine,
      sentence: words().closeToLineWhy(guesses.count),
    };
  const isTrusting = worst.meanGuess > worst.outcome.share;
  const said = formatPercent(worst.meanGuess);
  const came = formatPercent(worst.outcome.share);
  return {
    heading: isTrusting ? words().tooSure : words().tooDoubtful,
    sentence: words().saidAndCame(said, came),
  };
}

function distance({ meanGuess, outcome }: CalibrationBin): number {
  return Math.abs(meanGuess - outcome.share);
}

/** A range of guesses and their outcomes, for readers who do not see the plot. */
export function describeBin({ meanGuess, count, outcome }: CalibrationBin): string {
  return words().bin(count, formatPercent(meanGuess), formatPercent(outcome.share));
}

/** The score with something to compare it with. */
export function describeBrier(brier: number): string {
  return words().brier(score().format(brier), score().format(0.25), formatPercent(0.5));
}
