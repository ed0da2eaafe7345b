import { unwrap } from 'idb';
import type { EntryOrder } from '../model/entry/entry.ts';
import type { SearchManifest, SearchSegment, SegmentDocs } from '../model/journal/search-index.ts';
import { withDatabase } from './database.ts';
import { settled, writeBare } from './transaction.ts';

const manifestKey = 'manifest';
const docsKey = (segment: number) => `docs:${segment}`;
const wordsKey = (segment: number) => `words:${segment}`;

/** What identifies the state of an entry that an index has to hold. */
export interface EntryStamp {
  id: string;
  contentHash: string;
  order: EntryOrder;
}

/** All entries on the device, newest first. */
export async function readEntryStamps(): Promise<EntryStamp[]> {
  const summaries = await withDatabase((database) => database.getAll('summaries'));
  return summaries.map(({ id, contentHash, order }) => ({ id, contentHash, order }));
}

/** Whether all entries on the device are in the index, judging by their numbers. */
export function isIndexOfAll(version: number): Promise<boolean> {
  return withDatabase(async (database) => {
    const transaction = database.transaction(['summaries', 'searchIndex']);
    const [entries, stored] = await Promise.all([
      transaction.objectStore('summaries').count(),
      transaction.objectStore('searchIndex').get(manifestKey),
    ]);
    return (checkManifest(stored, version)?.entries ?? 0) === entries;
  });
}

/** The whole index, its segments in the manifest's order; null if there is none of this version. */
export function readSearchIndex(version: number): Promise<SearchSegment[] | null> {
  return withDatabase(async (database) => {
    const { store } = database.transaction('searchIndex');
    const manifest = checkManifest(await store.get(manifestKey), version);
    if (!manifest) return null;
    const segments = manifest.segments.map(async (key) => ({
      docs: (await store.get(docsKey(key))) as SegmentDocs,
      words: (await store.get(wordsKey(key))) as SearchSegment['words'],
    }));
    return Promise.all(segments);
  });
}

/** What the index holds, without the words: what a build needs to know. Null if there is none of this version. */
export function readSearchDocs(
  version: number,
): Promise<{ manifest: SearchManifest; docs: SegmentDocs[] } | null> {
  return withDatabase(async (database) => {
    const { store } = database.transaction('searchIndex');
    const manifest = checkManifest(await store.get(manifestKey), version);
    if (!manifest) return null;
    const docs = await Promise.all(manifest.segments.map((key) => store.get(docsKey(key))));
    return { manifest, docs: docs as SegmentDocs[] };
  });
}

/** What a build changes. */
export interface IndexChange {
  /** The segments that are valid from now on. */
  manifest: SearchManifest;
  /** New ones among them, by key. */
  added: ReadonlyMap<number, SearchSegment>;
}

/**
 * Adds segments to the index and removes those that the manifest no longer names, all in one transaction: any read,
 * even after a crash, finds the index as it was before or after. Derived data, so not strict; rejects with a
 * QuotaExceededError if the device has no space.
 */
export function putSearchIndex(change: IndexChange): Promise<void> {
  return withDatabase((database) => {
    const transaction = unwrap(database).transaction('searchIndex', 'readwrite', { durability: 'relaxed' });
    const store = transaction.objectStore('searchIndex');
    return writeBare(transaction, async () => write(store, await settled(store.getAllKeys()), change));
  });
}

function write(store: IDBObjectStore, keys: readonly IDBValidKey[], { manifest, added }: IndexChange): void {
  const wanted = new Set<IDBValidKey>([
    manifestKey,
    ...manifest.segments.flatMap((key) => [docsKey(key), wordsKey(key)]),
  ]);
  for (const key of keys) if (!wanted.has(key)) store.delete(key);
  for (const [key, { docs, words }] of added) {
    store.put(docs, docsKey(key));
    store.put(words, wordsKey(key));
  }
  store.put(manifest, manifestKey);
}

function checkManifest(value: unknown, version: number): SearchManifest | null {
  const manifest = value as SearchManifest | undefined;
  return manifest?.version === version ? manifest : null;
}
