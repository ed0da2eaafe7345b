import { journal } from '../model/journal/journal.ts';
import type { SearchManifest, SearchSegment, SegmentDocs } from '../model/journal/search-index.ts';
import { buildSegment, searchIndexVersion } from '../search/build-segment.ts';
import { type IndexPlan, planIndex } from '../search/plan-index.ts';
import { announceChange } from '../store/changes.ts';
import { DatabaseError } from '../store/open-database.ts';
import { isIndexOfAll, putSearchIndex, readEntryStamps, readSearchDocs } from '../store/search-index.ts';
import { readEntriesByIds } from '../store/threads.ts';

/** Entries per read: the whole texts of 2,000 entries at once would be too much for a small phone. */
const entriesAtOnce = 250;

/**
 * Updates the full-text index if `isChanged` says that entries are new or changed, or if some were never indexed:
 * reads only those, with the small segments they are merged with. An index of another version is rebuilt. Each
 * segment is stored in a transaction of its own, so that a build that was stopped continues where it was. Resolves to
 * whether something changed. Search works without an index too, only slower: if the device has no space for one, or
 * its storage fails, it does without and resolves to false.
 */
export async function buildSearchIndex({ isChanged }: { isChanged: boolean }): Promise<boolean> {
  try {
    return await withIndexLock(async () => {
      if (!isChanged && (await isIndexOfAll(searchIndexVersion))) return false;
      return buildMissing();
    });
  } catch (error) {
    if (error instanceof DatabaseError || error instanceof DOMException) return false;
    throw error;
  }
}

async function buildMissing(): Promise<boolean> {
  const [stamps, known] = await Promise.all([readEntryStamps(), readSearchDocs(searchIndexVersion)]);
  const segments = known?.manifest.segments ?? [];
  const docs: readonly SegmentDocs[] = known?.docs ?? [];
  const plan = planIndex(stamps, docs);
  const isWhole = known?.manifest.entries === stamps.length;
  if (isWhole && plan.groups.length === 0 && plan.kept.length === segments.length) return false;
  await carryOut(plan, segments, stamps.length);
  announceChange('search');
  return true;
}

async function carryOut(
  { groups, kept }: IndexPlan,
  before: readonly number[],
  entries: number,
): Promise<void> {
  const keptKeys = kept.flatMap((index) => before[index] ?? []);
  const added: number[] = [];
  let next = Math.max(0, ...before) + 1;
  if (groups.length === 0) await put({ segments: keptKeys, entries }, new Map());
  for (const [index, ids] of groups.entries()) {
    const segment = await readSegment(ids);
    added.push(next);
    // Until the last one is stored, the segments that these replace stay valid.
    const isLast = index === groups.length - 1;
    const segments = [...(isLast ? keptKeys : before), ...added];
    await put({ segments, entries: isLast ? entries : null }, new Map([[next, segment]]));
    next += 1;
  }
}

async function readSegment(ids: readonly string[]): Promise<SearchSegment> {
  const entries = [];
  for (let from = 0; from < ids.length; from += entriesAtOnce)
    entries.push(...(await readEntriesByIds(ids.slice(from, from + entriesAtOnce))));
  return buildSegment(entries);
}

function put(
  manifest: Omit<SearchManifest, 'version'>,
  added: ReadonlyMap<number, SearchSegment>,
): Promise<void> {
  return putSearchIndex({ manifest: { version: searchIndexVersion, ...manifest }, added });
}

/** One build after the other: two at once would each remove what the other has added. */
function withIndexLock<T>(work: () => Promise<T>): Promise<T> {
  const locks: LockManager | undefined = navigator.locks;
  return locks ? locks.request(`waymark-search-${journal.id}`, work) : work();
}
