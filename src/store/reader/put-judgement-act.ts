import type { Judgement, JudgementAct } from '../../model/ledger/judgement.ts';
import { addAct } from '../../model/ledger/judgement-acts.ts';
import { announceChange } from '../changes.ts';
import { withDatabase } from '../database.ts';
import { writeDurably } from '../transaction.ts';
import { keepUntilStored } from './unstored.ts';

/**
 * Adds an act to the history of the entry `id` and returns the new history. Reads and writes in one transaction, so
 * that two tabs that judge at once lose neither act.
 */
export async function putJudgementAct(id: string, act: JudgementAct): Promise<Judgement> {
  const judgement = await keepUntilStored(['judgements', { [id]: { id, acts: [act] } }], () =>
    withDatabase((database) =>
      writeDurably(database, ['judgements'], async ({ store }) => {
        const before = (await store.get(id)) ?? { id, acts: [] };
        const after = addAct(before, act);
        await store.put(after);
        return after;
      }),
    ),
  );
  announceChange('reader');
  return judgement;
}
