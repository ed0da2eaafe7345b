import type { EntrySummary } from '../../model/entry/entry.ts';
import type { Position } from '../../model/reader/reader-data.ts';

/** Less than this is a glance, more than the maximum is the end: neither is worth going back to. */
const minProgress = 0.03;
const maxProgress = 0.97;

/** The entry that was left half-read last, with its place; null if there is none, or if it is read or gone. */
export function findContinue(
  entries: readonly EntrySummary[],
  positions: ReadonlyMap<string, Position>,
  readMarks: ReadonlyMap<string, number>,
): { entry: EntrySummary; position: Position } | null {
  const open = [...positions.values()]
    .filter(({ id, progress }) => progress >= minProgress && progress <= maxProgress && !readMarks.has(id))
    .sort((left, right) => right.atMs - left.atMs);
  for (const position of open) {
    const entry = entries.find(({ id }) => id === position.id);
    if (entry) return { entry, position };
  }
  return null;
}
