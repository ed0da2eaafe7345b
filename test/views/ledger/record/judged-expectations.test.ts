import { expect, test } from 'vitest';
import { closingLineOf } from '../../../../src/expectation/closing-line-of.ts';
import type { Judgement } from '../../../../src/model/ledger/judgement.ts';
import { isExpecting } from '../../../../src/views/ledger/lines/shelve-lines.ts';
import { judgedExpectations } from '../../../../src/views/ledger/record/judged-expectations.ts';
import { anEntry } from '../../../store/an-entry.ts';

const lines = [1, 2]
  .map((number) => closingLineOf(anEntry(number, { expects: 'rain.' })))
  .filter(isExpecting);

test('the record counts verdicts with their horizon, their subjects and the guess from before', () => {
  const judgement: Judgement = {
    id: 'guid:1',
    acts: [
      { kind: 'guess', percent: 80, atMs: 1 },
      { kind: 'verdict', verdict: 'did-not', note: '', evidenceUrl: null, atMs: 2 },
      { kind: 'verdict', verdict: 'partly', note: '', evidenceUrl: null, atMs: 3 },
      { kind: 'guess', percent: 50, atMs: 4 },
    ],
  };
  expect(judgedExpectations(lines, new Map([['guid:1', judgement]]), () => ['rain'])).toEqual([
    { verdict: 'partly', horizon: 'tomorrow', subjects: ['rain'], guessPercent: 80 },
  ]);
});

test('a guess without a verdict is not revealed to the record', () => {
  const judgement: Judgement = { id: 'guid:2', acts: [{ kind: 'guess', percent: 80, atMs: 1 }] };
  expect(judgedExpectations(lines, new Map([['guid:2', judgement]]), () => [])).toEqual([]);
});
