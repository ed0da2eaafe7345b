import { unwrap } from 'idb';
import { closingLineOf, closingLineVersion } from '../model/closing-line.ts';
import { type Entry, type EntryOrder, orderOf } from '../model/entry.ts';
import type { FeedState } from '../model/feed-state.ts';
import { nextRevision, type Revision } from '../model/revision.ts';
import { summarizeEntry } from '../model/summarize-entry.ts';
import { withDatabase } from './database.ts';
import { freeSlug } from './free-slug.ts';
import { feedStateKey, type StoredEntry, type StoredLine, type StoredSummary } from './schema.ts';

/** What a sync brought. */
export interface SyncedFeed {
  entries: readonly Entry[];
  /** The feed's state after this sync, once it is known what changed. */
  feedState: (stored: StoredCounts) => FeedState;
}

/** How many entries a sync brought. */
export interface StoredCounts {
  added: number;
  revised: number;
}

export type PutSyncResult = ({ kind: 'stored' } & StoredCounts) | { kind: 'storage-full' };

/**
 * Adds and updates entries and keeps the feed's state, all in one transaction: after a crash, a full disk or an
 * error either everything of this sync is stored or nothing. Never deletes an entry; one whose `contentHash` is
 * stored already stays untouched. An entry keeps the slug it was first stored with; a new one whose slug is taken
 * gets another. What a revised entry said before is kept until the reader has seen what changed. Of several with one
 * id the first counts. Resolves when durable, with `storage-full` when the device
 * has no room; rejects on other errors.
 */
export async function putSync(synced: SyncedFeed): Promise<PutSyncResult> {
  try {
    const counts = await withDatabase((database) => putInOneTransaction(unwrap(database), synced));
    return { kind: 'stored', ...counts };
  } catch (error) {
    if (error instanceof DOMException && error.name === 'QuotaExceededError') return { kind: 'storage-full' };
    throw error;
  }
}

/** What one sync writes: entries to put, and the places that revised ones move out of. */
interface Changes extends StoredCounts {
  entries: StoredEntry[];
  revisedIds: Set<string>;
  movedFrom: EntryOrder[];
}

// Bare IndexedDB here: a promise for each of 20,000 puts would cost more than the puts, and nobody waits for one.
function putInOneTransaction(
  database: IDBDatabase,
  { entries, feedState }: SyncedFeed,
): Promise<StoredCounts> {
  return new Promise((resolve, reject) => {
    const stores = ['entries', 'summaries', 'lines', 'feedState', 'revisions'];
    const transaction = database.transaction(stores, 'readwrite', { durability: 'strict' });
    let counts: StoredCounts = { added: 0, revised: 0 };
    let thrown: unknown = null;
    transaction.oncomplete = () => resolve(counts);
    transaction.onabort = () =>
      reject(thrown ?? transaction.error ?? new Error('The transaction was aborted.'));

    const reading: IDBRequest<StoredSummary[]> = transaction.objectStore('summaries').getAll();
    reading.onsuccess = () => {
      try {
        const changes = compare(entries, reading.result);
        counts = { added: changes.added, revised: changes.revised };
        write(transaction, changes, feedState(counts));
      } catch (error) {
        thrown = error;
        transaction.abort();
      }
    };
  });
}

function compare(entries: readonly Entry[], stored: readonly StoredSummary[]): Changes {
  const storedById = new Map(stored.map((summary) => [summary.id, summary]));
  const takenSlugs = new Set(stored.map(({ slug }) => slug));
  const seen = new Set<string>();
  const changes: Changes = { entries: [], revisedIds: new Set(), movedFrom: [], added: 0, revised: 0 };
  for (const entry of entries) {
    const before = storedById.get(entry.id);
    if (seen.has(entry.id) || before?.contentHash === entry.contentHash) continue;
    seen.add(entry.id);
    const slug = before?.slug ?? freeSlug(entry.slug, entry.id, (slug) => takenSlugs.has(slug));
    takenSlugs.add(slug);
    changes.entries.push({ ...entry, slug, order: orderOf(entry) });
    if (before) {
      changes.revised += 1;
      changes.revisedIds.add(entry.id);
      changes.movedFrom.push(before.order);
    } else {
      changes.added += 1;
    }
  }
  return changes;
}

function write(
  transaction: IDBTransaction,
  { entries, revisedIds, movedFrom }: Changes,
  feedState: FeedState,
): void {
  const entryStore = transaction.objectStore('entries');
  const summaryStore = transaction.objectStore('summaries');
  const lineStore = transaction.objectStore('lines');
  for (const order of movedFrom) {
    summaryStore.delete(order);
    lineStore.delete(order);
  }
  for (const entry of entries) {
    if (revisedIds.has(entry.id)) keepRevision(transaction, entry, feedState.triedAtMs);
    entryStore.put(entry);
    summaryStore.put({ ...summarizeEntry(entry), contentHash: entry.contentHash } satisfies StoredSummary);
    lineStore.put({ ...closingLineOf(entry), version: closingLineVersion } satisfies StoredLine);
  }
  transaction.objectStore('feedState').put(feedState, feedStateKey);
}

/** Call before the entry is put: requests of a transaction are answered in their order. */
function keepRevision(transaction: IDBTransaction, entry: Entry, revisedAtMs: number): void {
  const revisions = transaction.objectStore('revisions');
  const stored: IDBRequest<Entry | undefined> = transaction.objectStore('entries').get(entry.id);
  const unseen: IDBRequest<Revision | undefined> = revisions.get(entry.id);
  unseen.onsuccess = () => {
    if (!stored.result) return;
    const revision = nextRevision(stored.result, entry, unseen.result, revisedAtMs);
    if (revision) revisions.put(revision);
    else if (unseen.result) revisions.delete(entry.id);
  };
}
