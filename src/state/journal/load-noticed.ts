import { signal } from '@preact/signals';
import type { ClosingLine } from '../../model/ledger/closing-line.ts';
import { readLines } from '../../store/lines.ts';
import { latestOnly } from '../latest-only.ts';

/** A line of an entry that has noticed something. */
export type NoticedLine = ClosingLine & { noticed: string };

/**
 * What the journal noticed, newest first: at first a screen of it, then all. It stays as it is until a later load has
 * read as much, so that a return to the page finds it unchanged.
 */
export const noticedLines = signal<{ lines: readonly NoticedLine[]; isComplete: boolean }>({
  lines: [],
  isComplete: false,
});

/** Enough for the tallest first screen. */
const firstLines = 30;
/** Lines per read: few enough that none of them is a long task on a slow phone. */
const linesAtOnce = 500;

const beginLoad = latestOnly();

/** Reads what the page shows; a newer call supersedes older ones. */
export async function loadNoticed(): Promise<void> {
  const isLatest = beginLoad();
  const lines: NoticedLine[] = [];
  let limit = noticedLines.value.lines.length === 0 ? firstLines : linesAtOnce;
  for (let after: ClosingLine['order'] | undefined; ; limit = linesAtOnce) {
    const page = await readLines({ limit, ...(after && { after }) });
    if (!isLatest()) return;
    lines.push(...page.filter(hasNoticed));
    after = page.at(-1)?.order;
    if (page.length < limit) break;
    if (noticedLines.value.lines.length === 0) noticedLines.value = { lines: [...lines], isComplete: false };
  }
  noticedLines.value = { lines, isComplete: true };
}

function hasNoticed(line: ClosingLine): line is NoticedLine {
  return line.noticed !== null;
}
