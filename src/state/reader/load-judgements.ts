import { signal } from '@preact/signals';
import type { Judgement } from '../../model/ledger/judgement.ts';
import { readJudgements } from '../../store/reader/judgements.ts';
import { followReaderData } from '../follow-reader-data.ts';
import { judgements } from '../signals.ts';

/** Whether `judgements` holds what the device does: until then the page must not call anything unjudged. */
export const judgementsLoaded = signal(false);

/**
 * Reads the judgements on first use, and again whenever the reader's data changes in any tab. Only for screens that
 * show them; the first screen does not need them. A load that failed is tried again by the next call.
 */
export const loadJudgements = followReaderData(readJudgements, (read) => {
  judgements.value = read;
  judgementsLoaded.value = true;
});

/** Shows one judgement at once; the next read gets it from the database. */
export function showJudgement(judgement: Judgement): void {
  judgements.value = new Map(judgements.value).set(judgement.id, judgement);
}
