import type { Judgement } from '../../model/ledger/judgement.ts';
import { withDatabase } from '../database.ts';

/** All verdicts and guesses: entry id -> its history. */
export async function readJudgements(): Promise<Map<string, Judgement>> {
  const judgements = await withDatabase((database) => database.getAll('judgements'));
  return new Map(judgements.map((judgement) => [judgement.id, judgement]));
}
