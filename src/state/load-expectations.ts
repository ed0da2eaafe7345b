import { signal } from '@preact/signals';
import type { ClosingLine } from '../model/closing-line.ts';
import type { EntrySummary } from '../model/entry.ts';
import { currentVerdict } from '../model/judgement.ts';
import { onChange } from '../store/changes.ts';
import { readLines, readLinesDueBefore } from '../store/lines.ts';
import { judgements, loadJudgements } from './load-judgements.ts';
import { loadThreads } from './load-threads.ts';
import { route, today } from './signals.ts';

/**
 * The lines that expect something: at first a screen of those that are due, then all, newest first. `lines` stays as
 * it is until a later load is done, so that a return to the ledger finds it as it was.
 */
export const expectations = signal<{ lines: readonly ClosingLine[]; isComplete: boolean }>({
  lines: [],
  isComplete: false,
});

/** Enough for the tallest first screen. */
const firstLines = 12;
/** Lines a read: small enough that none of them is a long task on a slow phone. */
const linesAtOnce = 500;

let latestLoad = 0;
let loadedFor: readonly EntrySummary[] | null = null;

/**
 * Reads what the ledger shows, unless it has been read whole for these same `rows` (the journal as the list has it).
 * A later call makes an earlier one void.
 */
export async function loadExpectations(rows: readonly EntrySummary[]): Promise<void> {
  if (rows === loadedFor) return;
  latestLoad += 1;
  const thisLoad = latestLoad;
  await loadJudgements();
  if (expectations.value.lines.length === 0) {
    const first = await readLinesDueBefore(today.value, { limit: firstLines, isWanted: isUnjudged });
    if (thisLoad !== latestLoad) return;
    expectations.value = { lines: first, isComplete: false };
  }
  const lines: ClosingLine[] = [];
  for (let after: ClosingLine['order'] | undefined; ; ) {
    const page = await readLines({ limit: linesAtOnce, ...(after && { after }) });
    if (thisLoad !== latestLoad) return;
    lines.push(...page.filter(({ expectation }) => expectation !== null));
    after = page.at(-1)?.order;
    if (page.length < linesAtOnce) break;
  }
  expectations.value = { lines, isComplete: true };
  loadedFor = rows;
  listenToThreads();
  await loadThreads();
}

function isUnjudged({ id }: ClosingLine): boolean {
  return currentVerdict(judgements.value.get(id)) === null;
}

let isListening = false;

/** Threads are built after a sync, a good while after its entries are there. */
function listenToThreads(): void {
  if (isListening) return;
  isListening = true;
  onChange((change) => {
    if (change === 'threads' && route.value.page === 'ledger') void loadThreads();
  });
}
