import { expect, test } from 'vitest';
import {
  currentVerdict,
  type Judgement,
  type JudgementAct,
  type Verdict,
} from '../../../src/model/ledger/judgement.ts';
import { addAct, mergeJudgements, sealedGuess } from '../../../src/model/ledger/judgement-acts.ts';

const verdict = (given: Verdict, atMs: number, note = ''): JudgementAct => ({
  kind: 'verdict',
  verdict: given,
  note,
  evidenceUrl: null,
  atMs,
});
const guess = (percent: number, atMs: number): JudgementAct => ({ kind: 'guess', percent, atMs });
const withdrawn = (atMs: number): JudgementAct => ({ kind: 'withdrawn', atMs });
const history = (...acts: JudgementAct[]): Judgement => ({ id: 'guid:1', acts });

test('the newest verdict holds, and earlier ones stay in the history', () => {
  const judged = addAct(addAct(history(), verdict('did-not', 1)), verdict('partly', 2, 'Half of it'));
  expect(currentVerdict(judged)).toMatchObject({ verdict: 'partly', note: 'Half of it' });
  expect(judged.acts).toHaveLength(2);
});

test('a withdrawn verdict is none, until another one is given', () => {
  const undone = history(verdict('came-true', 1), withdrawn(2));
  expect(currentVerdict(undone)).toBeNull();
  expect(currentVerdict(addAct(undone, verdict('did-not', 3)))).toMatchObject({ verdict: 'did-not' });
  expect(currentVerdict(undefined)).toBeNull();
});

test('a guess after the verdict changes nothing that was sealed', () => {
  expect(sealedGuess(history(guess(30, 1), guess(60, 2)))).toMatchObject({ percent: 60 });
  expect(sealedGuess(history(guess(60, 2), verdict('came-true', 3), guess(100, 4)))).toMatchObject({
    percent: 60,
  });
  expect(sealedGuess(history(verdict('came-true', 3), guess(100, 4)))).toBeNull();
});

test('whoever has judged once cannot guess anew by taking the verdict back', () => {
  expect(sealedGuess(history(guess(40, 1), verdict('did-not', 2), withdrawn(3), guess(0, 4)))).toMatchObject({
    percent: 40,
  });
});

test('an act is the newest even where the clock was set back', () => {
  const judged = addAct(history(verdict('did-not', 5_000)), verdict('came-true', 100));
  expect(currentVerdict(judged)).toMatchObject({ verdict: 'came-true', atMs: 5_001 });
});

test('the same act twice is one act', () => {
  const once = addAct(history(), verdict('partly', 7));
  expect(addAct(once, verdict('partly', 7))).toEqual(once);
});

test('two histories become one, whichever comes first, and merging again adds nothing', () => {
  const phone = history(guess(20, 1), verdict('did-not', 4));
  const desk = history(guess(20, 1), verdict('came-true', 4), withdrawn(6), verdict('partly', 5));
  const merged = mergeJudgements(phone, desk);
  expect(merged.acts.map(({ atMs }) => atMs)).toEqual([1, 4, 4, 5, 6]);
  expect(mergeJudgements(desk, phone)).toEqual(merged);
  expect(mergeJudgements(merged, desk)).toEqual(merged);
  expect(currentVerdict(merged)).toBeNull();
});

test('judgements of two entries are never mixed', () => {
  expect(() => mergeJudgements(history(), { id: 'guid:2', acts: [] })).toThrow();
});
