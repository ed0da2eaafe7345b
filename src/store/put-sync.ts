import { unwrap } from 'idb';
import { closingLineOf, closingLineVersion } from '../model/closing-line.ts';
import { type Entry, orderOf } from '../model/entry.ts';
import type { FeedState } from '../model/feed-state.ts';
import { identityKey } from '../model/identity-key.ts';
import { lostWords } from '../model/lost-words.ts';
import { orderByFeed } from '../model/order-by-feed.ts';
import { nextRevision, type Revision, saysSame } from '../model/revision.ts';
import { isEdited } from '../model/same-entry.ts';
import { summarizeEntry } from '../model/summarize-entry.ts';
import { withDatabase } from './database.ts';
import { type Double, findDoubles } from './find-doubles.ts';
import { freeSlug } from './free-slug.ts';
import { joinMarks, markStores } from './join-marks.ts';
import { readMarkedIds } from './marked-ids.ts';
import { type MatchedEntry, matchEntries, type StoredText } from './match-entries.ts';
import { putAliases } from './put-aliases.ts';
import { findMisplaced, returnMarks } from './return-marks.ts';
import { feedStateKey, isEarly, type StoredEntry, type StoredLine, type StoredSummary } from './schema.ts';
import { settled, writeBare } from './transaction.ts';
import { TransactionText } from './transaction-text.ts';

/** What a sync brought. */
export interface SyncedFeed {
  entries: readonly Entry[];
  /** The feed's state after this sync, once it is known what changed. */
  feedState: (stored: StoredCounts) => FeedState;
  /** False where the document is not all there. */
  isComplete?: boolean;
  /** Called for every so many entries that are written: on a slow phone a long feed takes a minute. */
  onWritten?: (() => void) | undefined;
  /** Whether an item may have lost a part of its own: what shrank to a stump then is not taken for a revision. */
  isDamaged?: boolean;
  /**
   * Where an earlier Waymark has read what is stored, of which document: then entries may be doubled, and differ although
   * nobody has changed them. Nothing in the same document can be a revision.
   */
  earlierReading?: 'of this document' | 'of another' | undefined;
}

/** How many entries a sync brought. */
export interface StoredCounts {
  added: number;
  revised: number;
  /** Written again without words that changed; left out where none were. */
  renewed?: number;
  /** Kept as they were, since what came of them is without words, or a stump; left out where there were none. */
  unreadable?: number;
  /** Doubles that are one entry now, and entries whose marks came back; left out where there were none. */
  joined?: number;
}

export type PutSyncResult = ({ kind: 'stored' } & StoredCounts) | { kind: 'storage-full' };

/**
 * Adds and updates entries and keeps the feed's state, all in one transaction: after a crash, a full disk or an
 * error either everything of this sync is stored or nothing. Never deletes an entry but a double, whose marks, notes
 * and address the other one gets; one whose hashes are stored already stays untouched, unless the feed has given it
 * another place among its equals. An entry keeps the id and the slug it was first stored with, whatever the feed calls
 * it later: see {@link matchEntries}. A new one whose slug is taken gets another. What a revised entry said before is
 * kept until the reader has seen what changed; words never give way to none, nor to a stump in a damaged document. Of several with one id the first counts. Resolves when durable, with
 * `storage-full` when the device has no room; rejects on other errors.
 */
export async function putSync(synced: SyncedFeed): Promise<PutSyncResult> {
  try {
    const markedIds = await readMarkedIds();
    const counts = await withDatabase(async (database) => {
      const bare = unwrap(database);
      // Whoever marks an entry meanwhile would have to wait: those stores only where they are needed.
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

/** An entry to put, and what it was: null for a new one. */
interface Change {
  entry: StoredEntry;
  before: StoredSummary | null;
  /** What it said before, where its words have changed. */
  revised: StoredEntry | null;
  /** What of its words would be lost. */
  lost: ReturnType<typeof lostWords>;
}

/** Entries read at a time, and written between two words of progress. */
const entriesAtOnce = 500;

/** Null where doubles have to be joined and `hasMarks` is false: then nothing is written. */
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

  const planned = planChanges(matches, stored, freedSlugs(doubles), isReadOtherwise);
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
    if (onWritten && index % entriesAtOnce === 0) written.onsuccess = onWritten;
  }
  transaction.objectStore('feedState').put(state, feedStateKey);
  return counts;
}

/** Marks under ids that are written otherwise than those of the new entries that they were made of. */
function findOrphans(
  matches: readonly MatchedEntry[],
  markedIds: ReadonlyMap<string, string[]>,
): [string, string][] {
  if (markedIds.size === 0) return [];
  const own = new Set(matches.map(({ entry }) => entry.id));
  return matches.flatMap(({ entry: { id } }) =>
    (markedIds.get(identityKey(id)) ?? []).flatMap((one): [string, string][] =>
      own.has(one) ? [] : [[one, id]],
    ),
  );
}

/** Which of a double's addresses the entry that stays takes over: that without a mark of its id, if it has one. */
function freedSlugs(doubles: readonly Double[]): Map<string, string> {
  const better = doubles.filter(({ from, into }) => into.slug.startsWith(`${from.slug}-`));
  return new Map(better.map(({ from, into }) => [into.id, from.slug]));
}

function planChanges(
  matches: readonly MatchedEntry[],
  stored: readonly StoredSummary[],
  freed: ReadonlyMap<string, string>,
  isReadOtherwise: boolean,
): Change[] {
  const takenSlugs = new Set(stored.map(({ slug }) => slug));
  const changes: Change[] = [];
  const entries = matches.map(({ entry, stored: before }) => ({ ...entry, id: before?.id ?? entry.id }));
  // What is stored early has no place of its own yet.
  const placed = stored.filter((summary) => !isEarly(summary));
  for (const [index, entry] of orderByFeed(entries, placed).entries()) {
    const before = matches[index]?.stored ?? null;
    const { id } = entry;
    const slug =
      freed.get(id) ?? before?.slug ?? freeSlug(entry.slug, id, (candidate) => takenSlugs.has(candidate));
    takenSlugs.add(slug);
    const isSame =
      before?.contentHash === entry.contentHash &&
      before.fullHash === entry.fullHash &&
      !(isReadOtherwise && before.firstLine !== summarizeEntry(entry).firstLine);
    const order = orderOf(entry);
    if (isSame && before.slug === slug && indexedDB.cmp(before.order, order) === 0) continue;
    changes.push({ entry: { ...entry, slug, order }, before, revised: null, lost: null });
  }
  return changes;
}

async function findRevised(
  changes: readonly Change[],
  text: StoredText,
  isReadOtherwise: boolean,
): Promise<void> {
  const suspects = changes.filter(({ entry, before }) => before && before.contentHash !== entry.contentHash);
  for (let from = 0; from < suspects.length; from += entriesAtOnce) {
    const batch = suspects.slice(from, from + entriesAtOnce);
    const texts = await text.readEntries(batch.map(({ entry }) => entry.id));
    for (const change of batch) {
      const said = texts.get(change.entry.id);
      change.lost = said ? lostWords(said, change.entry) : null;
      const isOlder = change.before?.fullHash === undefined;
      const isRevised =
        said && !saysSame(said, change.entry, isOlder) && (!isReadOtherwise || isEdited(said, change.entry));
      if (isRevised) change.revised = said;
    }
  }
}

/** An item without words says itself that its document is damaged. */
function withoutLosses(changes: readonly Change[], isDamaged: boolean): readonly Change[] {
  const losesMost = isDamaged || changes.some(({ lost }) => lost === 'all');
  return changes.filter(({ lost }) => lost === null || (lost === 'most' && !losesMost));
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

/** What was derived from a double or the entry that stays is derived anew. */
function removeDoubles(transaction: IDBTransaction, doubles: readonly Double[]): void {
  for (const { from, into } of doubles) {
    transaction.objectStore('entries').delete(from.id);
    for (const name of ['summaries', 'lines']) transaction.objectStore(name).delete(from.order);
    for (const { slug } of [from, into])
      for (const name of ['entryTerms', 'entryThreads']) transaction.objectStore(name).delete(slug);
  }
}

/** Gives the last of its requests. */
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
