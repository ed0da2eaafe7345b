import type { SegmentDocs } from '../model/journal/search-index.ts';

/** What has to be done to an index. */
export interface IndexPlan {
  /** Ids of the entries of each segment to be built, the newest entries first. */
  groups: string[][];
  /** The segments to keep, by index. */
  kept: number[];
}

/** The maximum number of entries per segment: a build holds all their words in memory. */
const maxEntries = 2_000;

/** An entry as it is on the device. */
export interface CurrentEntry {
  id: string;
  contentHash: string;
}

/**
 * Which entries to build into new segments: those that are new or revised, with those of small segments. A segment is
 * merged with the new ones if it has less than twice as many entries as they have, so that a journal with one entry a
 * day has few segments, and each entry is indexed only a few times in its life. A segment is also rebuilt once half
 * of it is out of date, or an entry of it is gone.
 *
 * @param current all entries on the device, newest first
 * @param segments what the index holds, the oldest segment first
 */
export function planIndex(current: readonly CurrentEntry[], segments: readonly SegmentDocs[]): IndexPlan {
  const hashes = new Map(current.map(({ id, contentHash }) => [id, contentHash]));
  const living = segments.map((docs, index) => livingOf(docs, segments.slice(index + 1), hashes));
  const indexed = new Set(living.flatMap(({ ids }) => ids));
  const wanted = new Set(current.filter(({ id }) => !indexed.has(id)).map(({ id }) => id));
  const isKept = segments.map(() => true);
  const bySize = [...living.keys()].sort(
    (a, b) => (living[a]?.ids.length ?? 0) - (living[b]?.ids.length ?? 0),
  );
  for (const index of bySize) {
    const { ids = [], isWorn = false } = living[index] ?? {};
    const isSmall = ids.length < 2 * wanted.size && ids.length + wanted.size <= maxEntries;
    if (!isWorn && !isSmall) continue;
    isKept[index] = false;
    for (const id of ids) wanted.add(id);
  }
  const ordered = current.flatMap(({ id }) => (wanted.has(id) ? [id] : []));
  return { groups: inGroups(ordered), kept: [...isKept.keys()].filter((index) => isKept[index]) };
}

/** Which of a segment's entries are valid; `isWorn` says that it has to be rebuilt. */
function livingOf(
  { ids, contentHashes }: SegmentDocs,
  later: readonly SegmentDocs[],
  hashes: ReadonlyMap<string, string>,
): { ids: string[]; isWorn: boolean } {
  const replaced = new Set(later.flatMap((docs) => docs.ids));
  const living = ids.filter((id, index) => !replaced.has(id) && hashes.get(id) === contentHashes[index]);
  const isAnyGone = ids.some((id) => !replaced.has(id) && !hashes.has(id));
  return { ids: living, isWorn: isAnyGone || living.length * 2 < ids.length };
}

function inGroups(ids: readonly string[]): string[][] {
  const count = Math.ceil(ids.length / maxEntries);
  return Array.from({ length: count }, (_, index) => ids.slice(index * maxEntries, (index + 1) * maxEntries));
}
