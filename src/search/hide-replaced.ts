import type { PreparedSegment } from './prepare-segment.ts';

/** Hides all but the last version of an entry that is in several segments. The oldest segment comes first. */
export function hideReplaced(segments: readonly PreparedSegment[]): void {
  const seen = new Set<string>();
  for (const { docs, dead } of segments.toReversed()) {
    const before = new Set(seen);
    for (const [index, id] of docs.ids.entries()) {
      if (before.has(id)) dead[index] = 1;
      seen.add(id);
    }
  }
}

/**
 * Hides every entry that is no longer on the device, or has changed since it was indexed; returns the ids of the
 * others.
 */
export function hideOutdated(
  segments: readonly PreparedSegment[],
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

/** The segments, plus one whose entries replace theirs; the given segments are not changed. */
export function withStandIns(
  segments: readonly PreparedSegment[],
  standIns: PreparedSegment,
): PreparedSegment[] {
  const ids = new Set(standIns.docs.ids);
  if (ids.size === 0) return [...segments];
  const others = segments.map((segment) => ({
    ...segment,
    dead: segment.dead.map((isDead, doc) => (isDead !== 0 || ids.has(segment.docs.ids[doc] ?? '') ? 1 : 0)),
  }));
  return [...others, standIns];
}
