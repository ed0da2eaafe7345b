import { signal } from '@preact/signals';
import { putSetting, readSettings } from '../../store/reader/reader-data.ts';
import { followReaderData } from '../follow-reader-data.ts';

/** What the reader has typed about an expectation, exactly as typed, and not yet submitted with a verdict. */
export interface JudgementDraft {
  note: string;
  evidence: string;
}

/** Entry id → the draft about its expectation. Empty until {@link loadJudgementDrafts}. */
export const judgementDrafts = signal<ReadonlyMap<string, JudgementDraft>>(new Map());

/** Each draft is a setting of its own, so that an import adds those that the device lacks. */
const prefix = 'draft ';

/** Reads the drafts on first use, and again whenever the reader's data changes in any tab. */
export const loadJudgementDrafts = followReaderData(readDrafts, (drafts) => {
  judgementDrafts.value = drafts;
});

async function readDrafts(): Promise<Map<string, JudgementDraft>> {
  const drafts = Object.entries(await readSettings()).flatMap(([name, value]) =>
    name.startsWith(prefix) && isDraft(value) ? [[name.slice(prefix.length), value] as const] : [],
  );
  return new Map(drafts);
}

/** Stores the draft about the expectation of the entry `id`; null removes it. Rejects if the device could not. */
export async function keepJudgementDraft(id: string, draft: JudgementDraft | null): Promise<void> {
  const drafts = new Map(judgementDrafts.value);
  if (draft) drafts.set(id, draft);
  else drafts.delete(id);
  judgementDrafts.value = drafts;
  await putSetting(`${prefix}${id}`, draft ?? undefined);
}

function isDraft(value: unknown): value is JudgementDraft {
  return (
    typeof value === 'object' &&
    value !== null &&
    'note' in value &&
    'evidence' in value &&
    typeof value.note === 'string' &&
    typeof value.evidence === 'string'
  );
}
