import {
  type CalibrationBin,
  fewestVerdicts,
  type GuessRecord,
  type Horizon,
  type JournalRecord,
  type Share,
  type TooFew,
} from '../../model/record.ts';

/** How far an expectation looked ahead, in the reader's words. */
export const horizonWords: Record<Horizon, string> = {
  tomorrow: 'The next day',
  week: 'Within a week',
  month: 'Within a month',
  longer: 'Longer',
};

/** `74%`: whole percents, since verdicts are few. */
export function formatPercent(share: number): string {
  return `${Math.round(share * 100)}%`;
}

/** A share in a few words: `74% of 43`, or that there are too few. */
export function describeShare(result: Share | TooFew): string {
  if (result.kind === 'too-few')
    return result.count === 0 ? 'None judged' : `${result.count}, too few to tell`;
  return `${formatPercent(result.share)} of ${result.count}`;
}

/** A share and its interval as a sentence. */
export function describeOverall({ overall }: Pick<JournalRecord, 'overall'>): string {
  if (overall.kind === 'too-few') {
    const missing = fewestVerdicts - overall.count;
    return `Too few to tell: ${missing} more ${missing === 1 ? 'verdict' : 'verdicts'} and it can be said how often the journal was right.`;
  }
  const { share, low, high, count } = overall;
  return `Right ${formatPercent(share)} of the time in ${count} verdicts, partly counted as half. By these alone, the truth may lie anywhere from ${formatPercent(low)} to ${formatPercent(high)}.`;
}

export interface CalibrationWords {
  heading: string;
  sentence: string;
}

/** What the guesses say of the reader. Nothing is made of a difference that chance may explain. */
export function describeCalibration(guesses: GuessRecord): CalibrationWords | null {
  if (guesses.kind === 'too-few') return null;
  const off = guesses.bins.filter(
    ({ meanGuess, outcome: { low, high } }) => meanGuess < low || meanGuess > high,
  );
  const worst = off.toSorted((a, b) => distance(b) - distance(a))[0];
  if (!worst)
    return {
      heading: 'Close to the line',
      sentence: `${guesses.count} guesses, and none so far from what came that chance would not explain it.`,
    };
  const isTrusting = worst.meanGuess > worst.outcome.share;
  const said = formatPercent(worst.meanGuess);
  const came = formatPercent(worst.outcome.share);
  return {
    heading: isTrusting ? 'Too sure' : 'Too doubtful',
    sentence: `Where you said about ${said}, it came true ${came} of the time.`,
  };
}

function distance({ meanGuess, outcome }: CalibrationBin): number {
  return Math.abs(meanGuess - outcome.share);
}

/** A range of guesses and what came of them, for those who do not see the plot. */
export function describeBin({ meanGuess, count, outcome }: CalibrationBin): string {
  const guesses = count === 1 ? '1 guess' : `${count} guesses`;
  return `${guesses} of about ${formatPercent(meanGuess)}: came true ${formatPercent(outcome.share)} of the time`;
}

/** `0.18, where 0 is perfect and 0.25 is always saying 50%`. */
export function describeBrier(brier: number): string {
  return `Brier score ${brier.toFixed(2)}: 0 would be perfect, 0.25 is always saying 50%.`;
}
