import { signal } from '@preact/signals';
import type { JudgementDraft } from '../../model/ledger/judgement-draft.ts';
import { putSetting, readDrafts } from '../../store/reader/settings.ts';
import { followReaderData } from '../follow-reader-data.ts';

/** Entry id → the draft about its expectation. Empty until {@link loadJudgementDrafts}. */
export const judgementDrafts = signal<ReadonlyMap<string, JudgementDraft>>(new Map());

/** Reads the drafts on first use, and again whenever the reader's data changes in any tab. */
export const loadJudgementDrafts = followReaderData(readDrafts, (drafts) => {
  judgementDrafts.value = drafts;
});

/** Stores the draft about the expectation of the entry `id`; null removes it. Rejects if the device could not. */
export async function keepJudgementDraft(id: string, draft: JudgementDraft | null): Promise<void> {
  const drafts = new Map(judgementDrafts.value);
  if (draft) drafts.set(id, draft);
  else drafts.delete(id);
  judgementDrafts.value = drafts;
  await putSetting(`draft ${id}`, draft);
}
