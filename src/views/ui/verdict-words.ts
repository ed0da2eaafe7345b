import type { Verdict } from '../../model/judgement.ts';

/** A verdict in the reader's words. */
export const verdictWords: Record<Verdict, string> = {
  'came-true': 'Came true',
  partly: 'Partly',
  'did-not': 'Did not',
  'cannot-tell': 'Cannot tell',
};
