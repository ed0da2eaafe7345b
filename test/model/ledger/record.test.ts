import { expect, test } from 'vitest';
import type { Verdict } from '../../../src/model/ledger/judgement.ts';
import { horizonOf, type JudgedExpectation, summarizeRecord } from '../../../src/model/ledger/record.ts';

const judged = (verdict: Verdict, changes: Partial<JudgedExpectation> = {}): JudgedExpectation => ({
  verdict,
  horizon: 'week',
  subjects: [],
  guessPercent: null,
  ...changes,
});
const times = (count: number, ...args: Parameters<typeof judged>) =>
  Array.from({ length: count }, () => judged(...args));

test('under five verdicts are too few to tell', () => {
  expect(summarizeRecord(times(4, 'came-true')).overall).toEqual({ kind: 'too-few', count: 4 });
  expect(summarizeRecord([...times(4, 'came-true'), ...times(9, 'cannot-tell')]).overall).toEqual({
    kind: 'too-few',
    count: 4,
  });
  expect(summarizeRecord(times(5, 'came-true')).overall.kind).toBe('share');
});

// The examples of R. G. Newcombe, Statistics in Medicine 17, 1998, p. 861, method 3.
test.each([
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])('the interval of %i in %i is Wilson’s', (right, count, low, high) => {
  const { overall } = summarizeRecord([...times(right, 'came-true'), ...times(count - right, 'did-not')]);
  expect(overall).toMatchObject({ low: expect.closeTo(low, 4), high: expect.closeTo(high, 4), count });
});

test('ten of ten is no certainty', () => {
  const { overall } = summarizeRecord(times(10, 'came-true'));
  expect(overall).toMatchObject({ share: 1, high: expect.closeTo(1), low: expect.closeTo(0.7225, 3) });
});

test('partly counts as half, and what cannot be told not at all', () => {
  const record = summarizeRecord([
    ...times(2, 'came-true'),
    ...times(2, 'partly'),
    ...times(2, 'did-not'),
    ...times(3, 'cannot-tell'),
  ]);
  expect(record.overall).toMatchObject({ share: 0.5, count: 6 });
  expect(record.verdicts).toEqual({ 'came-true': 2, partly: 2, 'did-not': 2, 'cannot-tell': 3 });
});

test('the record knows how far ahead the journal sees, and of what', () => {
  const record = summarizeRecord([
    ...times(5, 'came-true', { horizon: 'tomorrow', subjects: ['Pahor', 'Pahor', 'the gauge'] }),
    ...times(5, 'did-not', { horizon: 'longer', subjects: ['Pahor'] }),
    ...times(3, 'did-not', { horizon: null, subjects: ['the coat'] }),
  ]);
  expect(record.byHorizon.map(({ horizon, result }) => [horizon, result.kind, result.count])).toEqual([
    ['tomorrow', 'share', 5],
    ['week', 'too-few', 0],
    ['month', 'too-few', 0],
    ['longer', 'share', 5],
  ]);
  expect(record.bySubject.map(({ subject, result }) => [subject, result.count])).toEqual([
    ['Pahor', 10],
    ['the gauge', 5],
    ['the coat', 3],
  ]);
  expect(record.bySubject[0]?.result).toMatchObject({ share: 0.5 });
});

test('an expectation of the next day, a week, a month and longer is told apart by its last day', () => {
  const horizon = (to: string | null) => horizonOf({ to }, '2026-06-25');
  expect(
    ['2026-06-25', '2026-06-26', '2026-06-27', '2026-07-02', '2026-07-03', '2026-07-26'].map(horizon),
  ).toEqual(['tomorrow', 'tomorrow', 'week', 'week', 'month', 'month']);
  expect([horizon('2026-07-27'), horizon(null)]).toEqual(['longer', null]);
});

test('always saying 50 % scores a quarter, and knowing it all scores nothing', () => {
  const brier = (items: JudgedExpectation[]) => {
    const { guesses } = summarizeRecord(items);
    return guesses.kind === 'scored' ? guesses.brier : guesses.kind;
  };
  const half = [...times(3, 'came-true', { guessPercent: 50 }), ...times(3, 'did-not', { guessPercent: 50 })];
  expect(brier(half)).toBeCloseTo(0.25);
  expect(
    brier([...times(3, 'came-true', { guessPercent: 100 }), ...times(2, 'did-not', { guessPercent: 0 })]),
  ).toBe(0);
  expect(brier(times(5, 'did-not', { guessPercent: 100 }))).toBe(1);
  expect(brier(times(5, 'partly', { guessPercent: 50 }))).toBe(0);
  expect(brier(times(9, 'came-true'))).toBe('too-few');
});

test('guesses stand beside what came of them', () => {
  const { guesses } = summarizeRecord([
    ...times(4, 'came-true', { guessPercent: 80 }),
    ...times(1, 'did-not', { guessPercent: 100 }),
    ...times(2, 'did-not', { guessPercent: 10 }),
    ...times(1, 'came-true', { guessPercent: 79 }),
    ...times(1, 'cannot-tell', { guessPercent: 50 }),
  ]);
  if (guesses.kind !== 'scored') throw new Error(guesses.kind);
  expect(guesses.count).toBe(8);
  expect(guesses.bins.map(({ fromPercent, toPercent, count }) => [fromPercent, toPercent, count])).toEqual([
    [0, 20, 2],
    [60, 80, 1],
    [80, 100, 5],
  ]);
  expect(guesses.bins[2]).toMatchObject({
    meanGuess: expect.closeTo(0.84),
    outcome: { share: 0.8, count: 5 },
  });
});
