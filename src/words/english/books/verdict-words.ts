import type { Verdict } from '../../../model/ledger/judgement.ts';

/** A verdict, as a button and as a fact. */
export const verdictWords: Record<Verdict, string> = {
  'came-true': 'Came true',
  partly: 'Partly',
  'did-not': 'Did not',
  'cannot-tell': 'Cannot tell',
};
