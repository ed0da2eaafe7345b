import { expect, test } from 'vitest';
import { type JudgedExpectation, summarizeRecord } from '../../../../src/model/ledger/record.ts';
import {
  describeBin,
  describeBrier,
  describeCalibration,
  describeOverall,
  describeShare,
} from '../../../../src/views/ledger/record/describe-record.ts';

function judged(
  verdict: JudgedExpectation['verdict'],
  guessPercent: number | null = null,
): JudgedExpectation {
  return { verdict, horizon: 'tomorrow', subjects: [], guessPercent };
}

const times = <T>(count: number, make: () => T): T[] => Array.from({ length: count }, make);

test('under five verdicts nothing is said but how many are missing', () => {
  const four = summarizeRecord(times(4, () => judged('came-true')));
  expect(describeOverall(four)).toMatch(/^Too few to tell: 1 more verdict /);
  expect(describeOverall(summarizeRecord([]))).toMatch(/^Too few to tell: 5 more verdicts /);
  expect(describeShare(four.overall)).toBe('4, too few to tell');
  expect(describeCalibration(four.guesses)).toBeNull();
});

test('how often it was right is said with how many verdicts and how sure that is, in whole percents', () => {
  const record = summarizeRecord([
    ...times(7, () => judged('came-true')),
    ...times(3, () => judged('did-not')),
  ]);
  const sentence = describeOverall(record);
  expect(sentence).toMatch(/^Right 70% of the time in 10 verdicts/);
  expect(sentence).toMatch(/from 40% to 89%\.$/);
  expect(describeShare(record.overall)).toBe('70% of 10');
});

test('guesses that chance may explain are called close', () => {
  const record = summarizeRecord([
    ...times(4, () => judged('came-true', 70)),
    ...times(2, () => judged('did-not', 70)),
  ]);
  expect(describeCalibration(record.guesses)?.heading).toBe('Close to the line');
});

test.each([
  ['Too sure', 'did-not', 95, 'about 95%, it came true 0%'],
  ['Too doubtful', 'came-true', 5, 'about 5%, it came true 100%'],
] as const)('%s is said of guesses that chance does not explain', (heading, verdict, percent, sentence) => {
  const words = describeCalibration(summarizeRecord(times(12, () => judged(verdict, percent))).guesses);
  expect(words?.heading).toBe(heading);
  expect(words?.sentence).toContain(sentence);
});

test('the plot and its score can be read as words', () => {
  const { guesses } = summarizeRecord([judged('came-true', 70), ...times(4, () => judged('did-not', 10))]);
  if (guesses.kind === 'too-few') throw new Error('Five guesses are enough.');
  expect(guesses.bins.map(describeBin)).toEqual([
    '4 guesses of about 10%: came true 0% of the time',
    '1 guess of about 70%: came true 100% of the time',
  ]);
  expect(describeBrier(guesses.brier)).toContain('0.03');
});
