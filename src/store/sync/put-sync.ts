import { unwrap } from 'idb';
import { closingLineOf, closingLineVersion } from '../../expectation/closing-line-of.ts';
import type { Entry } from '../../model/entry/entry.ts';
import { summarizeEntry } from '../../model/entry/summarize-entry.ts';
import { nextRevision, type Revision } from '../../model/identity/revision.ts';
import type { FeedState } from '../../model/journal/feed-state.ts';
import { withDatabase } from '../database.ts';
import { feedStateKey, isEarly, type StoredLine, type StoredSummary } from '../schema.ts';
import { settled, writeBare } from '../transaction.ts';
import { type Double, findDoubles } from './find-doubles.ts';
import { joinMarks, markStores } from './join-marks.ts';
import { findOrphans, readMarkedIds } from './marked-ids.ts';
import { matchEntries } from './match-entries.ts';
import { type Change, findRevised, planChanges, withoutLosses } from './plan-changes.ts';
import { putAliases } from './put-aliases.ts';
import { findMisplaced, returnMarks } from './return-marks.ts';
import { TransactionText } from './transaction-text.ts';

/** What a sync brought. */
export interface SyncedFeed {
  entries: readonly Entry[];
  /** The feed's state after this sync, given what was stored. */
  feedState: (stored: StoredCounts) => FeedState;
  /** False if part of the document is missing. */
  isComplete?: boolean;
  /** Called for each batch of entries that is written: on a slow phone a long feed takes a minute. */
  onWritten?: (() => void) | undefined;
  /** Whether an item may have lost part of itself: text that shrank to a stub is then not taken for a revision. */
  isDamaged?: boolean;
  /**
   * Set if an earlier Waymark parsed what is stored, and of which document: entries may then be duplicated, and may
   * differ although nobody changed them. If it is the same document, nothing can be a revision.
   */
  earlierReading?: 'of this document' | 'of another' | undefined;
}

/** How many entries a sync stored. */
export interface StoredCounts {
  added: number;
  revised: number;
  /** Written again although their words did not change; left out if there are none. */
  renewed?: number;
  /** Kept as they were, since the new version has no words, or only a stub; left out if there are none. */
  unreadable?: number;
  /** Duplicates that were joined, and entries whose marks were returned; left out if there are none. */
  joined?: number;
}

export type PutSyncResult = ({ kind: 'stored' } & StoredCounts) | { kind: 'storage-full' };

/**
 * Adds and updates entries and stores the feed's state, all in one transaction: after a crash, a full disk or an
 * error either everything of this sync is stored or nothing. Never deletes an entry except for duplicates, whose
 * marks, notes and addresses go to the entry that stays. An entry whose hashes are stored already is not touched,
 * unless the feed has changed its place among entries of the same instant. An entry keeps the id and the slug it was
 * first stored with, whatever the feed calls it later: see {@link matchEntries}. A new one whose slug is taken gets
 * another. What a revised entry said before is kept until the reader has seen the changes; words are never replaced
 * by none, nor by a stub in a damaged document. Of several with one id the first counts. Resolves when durable, and
 * with `storage-full` if the device has no space; rejects on other errors.
 */
export async function putSync(synced: SyncedFeed): Promise<PutSyncResult> {
  try {
    const markedIds = await readMarkedIds();
    const counts = await withDatabase(async (database) => {
      const bare = unwrap(database);
      // These stores only if they are needed: a reader who marks an entry meanwhile would have to wait.
      return (
        (await putInOneTransaction(bare, synced, markedIds, false)) ??
        (await putInOneTransaction(bare, synced, markedIds, true))
      );
    });
    if (!counts) throw new Error('A sync with all stores at hand asked for more.');
    return { kind: 'stored', ...counts };
  } catch (error) {
    if (error instanceof DOMException && error.name === 'QuotaExceededError') return { kind: 'storage-full' };
    throw error;
  }
}

/** Entries per progress report while writing. */
const entriesPerReport = 500;

/** Null if duplicates have to be joined and `hasMarks` is false: then nothing is written. */
function putInOneTransaction(
  database: IDBDatabase,
  synced: SyncedFeed,
  markedIds: ReadonlyMap<string, string[]>,
  hasMarks: boolean,
): Promise<StoredCounts | null> {
  const stores = ['entries', 'summaries', 'lines', 'feedState', 'revisions', 'aliases'];
  const derived = ['entryTerms', 'entryThreads'];
  const transaction = database.transaction(
    hasMarks ? [...new Set([...stores, ...derived, ...markStores])] : stores,
    'readwrite',
    { durability: 'strict' },
  );
  return writeBare(transaction, () => sync(transaction, synced, markedIds, hasMarks));
}

async function sync(
  transaction: IDBTransaction,
  { entries, feedState, isComplete = true, isDamaged = false, onWritten, earlierReading }: SyncedFeed,
  markedIds: ReadonlyMap<string, string[]>,
  hasMarks: boolean,
): Promise<StoredCounts | null> {
  const stored = await settled<StoredSummary[]>(transaction.objectStore('summaries').getAll());
  const text = new TransactionText(transaction);
  const matches = await matchEntries(entries, stored, text, { isComplete });
  const isReadOtherwise = earlierReading !== undefined;
  const doubles = isReadOtherwise ? await findDoubles(matches, stored, text) : [];
  const joins = new Map([
    ...doubles.map(({ from, into }) => [from.id, into.id] as const),
    ...findOrphans(matches, markedIds),
  ]);
  const misplaced = isReadOtherwise ? await findMisplaced(transaction, stored, text) : [];
  if (joins.size + misplaced.length > 0 && !hasMarks) return null;

  const planned = planChanges(matches, stored, doubles, isReadOtherwise);
  if (earlierReading !== 'of this document') await findRevised(planned, text, isReadOtherwise);
  const changes = withoutLosses(planned, isDamaged);
  const counts = countChanges(changes, doubles.length + misplaced.length, planned.length - changes.length);
  const state = feedState(counts);
  await putAliases(transaction, matches, doubles, text);
  await returnMarks(transaction, misplaced);
  if (joins.size > 0) await joinMarks(transaction, joins);
  removeDoubles(transaction, doubles);
  for (const [index, change] of changes.entries()) {
    const written = write(transaction, change, state.triedAtMs);
    if (onWritten && index % entriesPerReport === 0) written.onsuccess = onWritten;
  }
  transaction.objectStore('feedState').put(state, feedStateKey);
  return counts;
}

function countChanges(changes: readonly Change[], joined: number, unreadable: number): StoredCounts {
  const added = changes.filter(({ before }) => before === null || isEarly(before)).length;
  const revised = changes.filter((change) => change.revised !== null).length;
  const renewed = changes.length - added - revised;
  return {
    added,
    revised,
    ...(renewed > 0 && { renewed }),
    ...(joined > 0 && { joined }),
    ...(unreadable > 0 && { unreadable }),
  };
}

/** Whatever was derived from a duplicate or from the entry that stays is derived again. */
function removeDoubles(transaction: IDBTransaction, doubles: readonly Double[]): void {
  for (const { from, into } of doubles) {
    transaction.objectStore('entries').delete(from.id);
    for (const name of ['summaries', 'lines']) transaction.objectStore(name).delete(from.order);
    for (const { slug } of [from, into])
      for (const name of ['entryTerms', 'entryThreads']) transaction.objectStore(name).delete(slug);
  }
}

/** Returns the last of its requests. */
function write(
  transaction: IDBTransaction,
  { entry, before, revised }: Change,
  revisedAtMs: number,
): IDBRequest {
  if (revised) keepRevision(transaction, revised, entry, revisedAtMs);
  const isMoved = before && indexedDB.cmp(before.order, entry.order) !== 0;
  const [summaryStore, lineStore] = [transaction.objectStore('summaries'), transaction.objectStore('lines')];
  if (isMoved) {
    summaryStore.delete(before.order);
    lineStore.delete(before.order);
  }
  const { contentHash, fullHash } = entry;
  transaction.objectStore('entries').put(entry);
  summaryStore.put({ ...summarizeEntry(entry), contentHash, fullHash } satisfies StoredSummary);
  return lineStore.put({ ...closingLineOf(entry), version: closingLineVersion } satisfies StoredLine);
}

function keepRevision(transaction: IDBTransaction, said: Entry, entry: Entry, revisedAtMs: number): void {
  const revisions = transaction.objectStore('revisions');
  const unseen: IDBRequest<Revision | undefined> = revisions.get(entry.id);
  unseen.onsuccess = () => {
    const revision = nextRevision(said, entry, unseen.result, revisedAtMs);
    if (revision) revisions.put(revision);
    else if (unseen.result) revisions.delete(entry.id);
  };
}
