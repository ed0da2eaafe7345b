import type { Horizon } from '../../../model/ledger/record.ts';
import { countEnglish } from '../count-english.ts';

/** How often the journal was right, and how well its reader knew. Shares come in as percents, written out. */
export const recordWords = {
  title: 'The record',
  judged: (count: number) => countEnglish(count, { other: '# judged' }),
  notCounted: (count: number) =>
    countEnglish(count, {
      one: '# that cannot be told is not counted.',
      other: '# that cannot be told are not counted.',
    }),

  tooFewOverall: (missing: number) =>
    countEnglish(missing, {
      one: 'Too few to tell: # more verdict and it can be said how often the journal was right.',
      other: 'Too few to tell: # more verdicts and it can be said how often the journal was right.',
    }),
  /** `low` and `high`: between which shares the truth lies in 19 of 20 cases. */
  overall: ({ share, low, high, count }: { share: string; low: string; high: string; count: number }) =>
    countEnglish(count, {
      one: `Right ${share} of the time in # verdict, partly counted as half. By these alone, the truth may lie anywhere from ${low} to ${high}.`,
      other: `Right ${share} of the time in # verdicts, partly counted as half. By these alone, the truth may lie anywhere from ${low} to ${high}.`,
    }),
  noneJudged: 'None judged',
  tooFew: (count: number) => countEnglish(count, { other: '#, too few to tell' }),
  shareOf: (share: string, count: number) => countEnglish(count, { other: `${share} of #` }),
  /** Goes on with what `shareOf` says; heard, not seen. */
  between: (low: string, high: string) => `, between ${low} and ${high}`,

  howFarAhead: 'How far ahead',
  horizon: {
    tomorrow: 'The next day',
    week: 'Within a week',
    month: 'Within a month',
    longer: 'Longer',
  } satisfies Record<Horizon, string>,
  aboutWhat: 'About what',

  yourGuesses: 'Your own guesses',
  tooFewGuesses: (count: number) =>
    countEnglish(count, {
      other: `${count === 0 ? 'None judged yet' : '# judged, too few to tell'}. Seal a guess before a verdict, and five of them will show how well you know this journal.`,
    }),
  howToRead: 'Up, how often it came true. Across, how sure you were. On the dashed line the two agree.',
  closeToLine: 'Close to the line',
  closeToLineWhy: (count: number) =>
    countEnglish(count, {
      one: '# guess, and none so far from what came that chance would not explain it.',
      other: '# guesses, and none so far from what came that chance would not explain it.',
    }),
  tooSure: 'Too sure',
  tooDoubtful: 'Too doubtful',
  saidAndCame: (said: string, came: string) =>
    `Where you said about ${said}, it came true ${came} of the time.`,
  /** `0.18`, where the number is written out. */
  brier: (score: string, always: string, even: string) =>
    `Brier score ${score}: 0 would be perfect, ${always} is always saying ${even}.`,
  /** The plot for those who do not see it; `bins` are sentences of `bin`. */
  plot: (bins: readonly string[]) => `Your guesses against what came. ${bins.join('. ')}.`,
  bin: (count: number, said: string, came: string) =>
    countEnglish(count, {
      one: `# guess of about ${said}: came true ${came} of the time`,
      other: `# guesses of about ${said}: came true ${came} of the time`,
    }),
};
