import { signal } from '@preact/signals';
import { putSetting, readSettings } from '../store/reader-data.ts';
import { followReaderData } from './follow-reader-data.ts';

/** What the reader has typed about an expectation and not given with a verdict yet, as it was typed. */
export interface JudgementDraft {
  note: string;
  evidence: string;
}

/** Entry id → what is typed about its expectation. Empty until {@link loadJudgementDrafts}. */
export const judgementDrafts = signal<ReadonlyMap<string, JudgementDraft>>(new Map());

/** A setting for each, so that an import adds those that the device has not. */
const prefix = 'draft ';

/** Reads the drafts on first use, and from then on whenever the reader's data changed in any tab. */
export const loadJudgementDrafts = followReaderData(readDrafts, (drafts) => {
  judgementDrafts.value = drafts;
});

async function readDrafts(): Promise<Map<string, JudgementDraft>> {
  const drafts = Object.entries(await readSettings()).flatMap(([name, value]) =>
    name.startsWith(prefix) && isDraft(value) ? [[name.slice(prefix.length), value] as const] : [],
  );
  return new Map(drafts);
}

/** Keeps what is typed about the expectation of the entry `id`; null forgets it. Rejects where the device could not. */
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
