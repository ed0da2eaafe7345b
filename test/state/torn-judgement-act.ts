import type { Judgement, JudgementAct } from '../../src/model/ledger/judgement.ts';
import { addAct } from '../../src/model/ledger/judgement-acts.ts';
import { announceChange } from '../../src/store/changes.ts';
import { withDatabase } from '../../src/store/database.ts';

/** As the store's own has it, but that what another tab writes between reading and writing is lost: for controls. */
export async function putJudgementAct(id: string, act: JudgementAct): Promise<Judgement> {
  const before = await withDatabase((database) => database.get('judgements', id));
  const after = addAct(before ?? { id, acts: [] }, act);
  await withDatabase((database) => database.put('judgements', after));
  announceChange('reader');
  return after;
}
