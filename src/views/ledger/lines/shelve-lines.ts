import type { ClosingLine } from '../../../model/ledger/closing-line.ts';
import { type Expectation, shelfOf } from '../../../model/ledger/expectation.ts';
import { currentVerdict, type Judgement } from '../../../model/ledger/judgement.ts';

/** A closing line with an expectation. */
export type ExpectingLine = ClosingLine & { expects: string; expectation: Expectation };

/** The ledger's three shelves; open expectations are on the waiting one. */
export type ShelfName = 'due' | 'waiting' | 'judged';

export interface Shelves {
  /** The last to become due first. */
  due: ExpectingLine[];
  /** The soonest first, those without a date last. */
  waiting: ExpectingLine[];
  /** The last judged first. */
  judged: ExpectingLine[];
  /** How many there are of each; judged ones that stay in view count as judged. */
  counts: Record<ShelfName, number>;
}

/**
 * Puts every expectation on its shelf.
 *
 * @param lines newest first; those without an expectation are left out
 * @param today the reader's day, `YYYY-MM-DD`
 * @param kept ids that were just judged and also stay in view where they were
 */
export function shelveLines(
  lines: readonly ClosingLine[],
  judgements: ReadonlyMap<string, Judgement>,
  today: string,
  kept: ReadonlySet<string> = new Set(),
): Shelves {
  const shelves: Shelves = { due: [], waiting: [], judged: [], counts: { due: 0, waiting: 0, judged: 0 } };
  for (const line of lines) {
    if (!isExpecting(line)) continue;
    const shelf = nameOf(shelfOf(line.expectation, judgements.get(line.id), today));
    shelves.counts[shelf] += 1;
    shelves[shelf].push(line);
    if (shelf === 'judged' && kept.has(line.id))
      shelves[nameOf(shelfOf(line.expectation, undefined, today))].push(line);
  }
  shelves.due.sort((a, b) => compare(b.expectation.to, a.expectation.to));
  shelves.waiting.sort((a, b) => compare(a.expectation.to ?? '9999', b.expectation.to ?? '9999'));
  const judgedAtMs = ({ id }: ExpectingLine) => currentVerdict(judgements.get(id))?.atMs ?? 0;
  shelves.judged.sort((a, b) => judgedAtMs(b) - judgedAtMs(a));
  return shelves;
}

/** Whether a line has an expectation. */
export function isExpecting(line: ClosingLine): line is ExpectingLine {
  return line.expects !== null && line.expectation !== null;
}

function nameOf(shelf: ReturnType<typeof shelfOf>): ShelfName {
  return shelf === 'open' ? 'waiting' : shelf;
}

function compare(a: string | null, b: string | null): number {
  return (a ?? '') < (b ?? '') ? -1 : Number(a !== b);
}
