import { addAct, type Judgement, type JudgementAct } from '../model/judgement.ts';
import { announceChange } from './changes.ts';
import { withDatabase } from './database.ts';

/** Everything that was judged or guessed: entry id -> its history. */
export async function readJudgements(): Promise<Map<string, Judgement>> {
  const judgements = await withDatabase((database) => database.getAll('judgements'));
  return new Map(judgements.map((judgement) => [judgement.id, judgement]));
}

/**
 * Adds an act to the history of the entry `id` and gives the history as it is then. Reads and writes in one
 * transaction, so that two tabs that judge at once lose neither act.
 */
export async function putJudgementAct(id: string, act: JudgementAct): Promise<Judgement> {
  const judgement = await withDatabase(async (database) => {
    const transaction = database.transaction('judgements', 'readwrite', { durability: 'strict' });
    const before = (await transaction.store.get(id)) ?? { id, acts: [] };
    const after = addAct(before, act);
    await Promise.all([transaction.store.put(after), transaction.done]);
    return after;
  });
  announceChange('reader');
  return judgement;
}
