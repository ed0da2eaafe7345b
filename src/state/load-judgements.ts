import { batch, signal } from '@preact/signals';
import type { Judgement } from '../model/judgement.ts';
import { onChange } from '../store/changes.ts';
import { readJudgements } from '../store/judgements.ts';

/** Entry id → what the reader judged and guessed of its expectation. Empty until {@link loadJudgements}. */
export const judgements = signal<ReadonlyMap<string, Judgement>>(new Map());

/** Whether `judgements` holds what the device does: until then nothing should be called unjudged. */
export const judgementsLoaded = signal(false);

let loading: Promise<void> | null = null;
let latestRead = 0;

/**
 * Reads the judgements on first use, and from then on whenever the reader's data changed in any tab. For the screens
 * that show them; the first screen does without. A load that failed is tried again by the next call.
 */
export function loadJudgements(): Promise<void> {
  loading ??= readAndFollow();
  return loading;
}

/** Shows one history at once; the next read finds it in the database. */
export function showJudgement(judgement: Judgement): void {
  judgements.value = new Map(judgements.value).set(judgement.id, judgement);
}

async function readAndFollow(): Promise<void> {
  const stop = onChange((change) => {
    if (change === 'reader') void readAgain();
  });
  try {
    await readAgain();
  } catch (error) {
    stop();
    loading = null;
    throw error;
  }
}

async function readAgain(): Promise<void> {
  latestRead += 1;
  const thisRead = latestRead;
  const read = await readJudgements();
  if (thisRead !== latestRead) return;
  batch(() => {
    judgements.value = read;
    judgementsLoaded.value = true;
  });
}
