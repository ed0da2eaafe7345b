import { signal } from '@preact/signals';
import type { ClosingLine } from '../../model/ledger/closing-line.ts';
import { currentVerdict } from '../../model/ledger/judgement.ts';
import { onChange } from '../../store/changes.ts';
import { readLines, readLinesEndingBefore } from '../../store/lines.ts';
import { loadThreads } from '../journal/load-threads.ts';
import { latestOnly } from '../latest-only.ts';
import { judgements, route, today } from '../signals.ts';
import { loadJudgementDrafts } from './judgement-drafts.ts';
import { loadJudgements } from './load-judgements.ts';

/**
 * The lines with an expectation: at first a screen of those that are due, then all, newest first. `lines` stays as it
 * is until a later load is done, so that a return to the ledger finds it unchanged.
 */
export const expectations = signal<{ lines: readonly ClosingLine[]; isComplete: boolean }>({
  lines: [],
  isComplete: false,
});

/** Enough for the tallest first screen, unless most of them have been judged: then all lines follow soon. */
const firstLines = 12;
/** Lines per read: few enough that none of them is a long task on a slow phone. */
const linesAtOnce = 500;

const beginLoad = latestOnly();
let isListening = false;
let isStale = true;

/** Reads what the ledger shows, unless it was read before and nothing was written since. */
export async function loadExpectations(): Promise<void> {
  listenToStore();
  if (!isStale) return;
  isStale = false;
  const isLatest = beginLoad();
  try {
    if (expectations.value.lines.length === 0) await readFirstLines(isLatest);
    await readAllLines(isLatest);
  } catch (error) {
    isStale = true;
    throw error;
  }
  if (isLatest()) await loadThreads();
}

async function readFirstLines(isLatest: () => boolean): Promise<void> {
  const [due] = await Promise.all([
    readLinesEndingBefore(today.value, firstLines),
    loadJudgements(),
    loadJudgementDrafts(),
  ]);
  if (!isLatest()) return;
  const lines = due.filter(({ id }) => currentVerdict(judgements.value.get(id)) === null);
  expectations.value = { lines, isComplete: false };
}

async function readAllLines(isLatest: () => boolean): Promise<void> {
  const lines: ClosingLine[] = [];
  for (let after: ClosingLine['order'] | undefined; ; ) {
    const page = await readLines({ limit: linesAtOnce, ...(after && { after }) });
    if (!isLatest()) return;
    lines.push(...page.filter(({ expectation }) => expectation !== null));
    after = page.at(-1)?.order;
    if (page.length < linesAtOnce) break;
  }
  expectations.value = { lines, isComplete: true };
}

/** Threads are built after a sync, a good while after its entries are stored. */
function listenToStore(): void {
  if (isListening) return;
  isListening = true;
  onChange((change) => {
    if (change === 'entries') isStale = true;
    if (route.value.page !== 'ledger') return;
    if (change === 'entries') return loadExpectations();
    if (change === 'threads') return loadThreads();
  });
}
