import { signal } from '@preact/signals';
import type { ClosingLine } from '../model/closing-line.ts';
import { currentVerdict } from '../model/judgement.ts';
import { readLines, readLinesDueBefore } from '../store/lines.ts';
import { judgements, loadJudgements } from './load-judgements.ts';
import { today } from './signals.ts';

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

/** Reads what the ledger shows; a later call makes an earlier one void. */
export async function loadExpectations(): Promise<void> {
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
}

function isUnjudged({ id }: ClosingLine): boolean {
  return currentVerdict(judgements.value.get(id)) === null;
}
