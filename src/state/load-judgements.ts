import { signal } from '@preact/signals';
import type { Judgement } from '../model/judgement.ts';
import { readJudgements } from '../store/judgements.ts';
import { followReaderData } from './follow-reader-data.ts';
import { judgements } from './signals.ts';

/** Whether `judgements` holds what the device does: until then nothing should be called unjudged. */
export const judgementsLoaded = signal(false);

/**
 * Reads the judgements on first use, and from then on whenever the reader's data changed in any tab. For the screens
 * that show them; the first screen does without. A load that failed is tried again by the next call.
 */
export const loadJudgements = followReaderData(readJudgements, (read) => {
  judgements.value = read;
  judgementsLoaded.value = true;
});

/** Shows one history at once; the next read finds it in the database. */
export function showJudgement(judgement: Judgement): void {
  judgements.value = new Map(judgements.value).set(judgement.id, judgement);
}
