import type { OpenSegment } from './open-segment.ts';

/** Of an entry that stands in several segments only the last counts. The oldest segment comes first. */
export function hideReplaced(segments: readonly OpenSegment[]): void {
  const seen = new Set<string>();
  for (const { docs, dead } of segments.toReversed()) {
    const before = new Set(seen);
    for (const [index, id] of docs.ids.entries()) {
      if (before.has(id)) dead[index] = 1;
      seen.add(id);
    }
  }
}

/** Hides every entry that is not on the device any more, or not as it was read; gives the ids of those that count. */
export function hideOutdated(
  segments: readonly OpenSegment[],
  hashes: ReadonlyMap<string, string>,
): Set<string> {
  const current = new Set<string>();
  for (const { docs, dead } of segments) {
    for (const [index, id] of docs.ids.entries()) {
      if (dead[index] !== 0) continue;
      if (hashes.get(id) === docs.contentHashes[index]) current.add(id);
      else dead[index] = 1;
    }
  }
  return current;
}
