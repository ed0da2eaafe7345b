import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { Entry, EntryOrder, EntrySummary } from '../model/entry/entry.ts';
import type { Revision } from '../model/identity/revision.ts';
import type { EntryTerms } from '../model/journal/entry-terms.ts';
import type { FeedState } from '../model/journal/feed-state.ts';
import type { EntryThreads, Thread } from '../model/journal/thread.ts';
import type { ClosingLine } from '../model/ledger/closing-line.ts';
import type { BulkEdit, ReaderRecords } from '../model/reader/reader-data.ts';

/** An entry with its place in the order, by which it can be found in both directions. */
export type StoredEntry = Entry & { order: EntryOrder };

/** A summary with its entry's hash: a sync knows from the summaries alone what it need not write again. */
export type StoredSummary = EntrySummary & {
  contentHash: string;
  /** Missing if it was stored by a Waymark that stored only {@link contentHash}. */
  fullHash?: string;
};

/** The `fullHash` of an entry that is only stored early: see put-early.ts. No other entry has it. */
export const earlyHash = '';

/** Whether an entry is only stored early: its feed has not been read to the end since. */
export function isEarly({ fullHash }: Pick<StoredSummary, 'fullHash'>): boolean {
  return fullHash === earlyHash;
}

/** What else leads to an entry: an id that the feed once gave it, by its key, or the slug of a duplicate (`slug:…`). */
export interface Alias {
  alias: string;
  /** The entry's id. */
  id: string;
}

/** An entry's closing lines with the version of what was parsed from them. */
export type StoredLine = ClosingLine & { version: number };

/** The stores of what the reader makes. Settings are stored under their names, all else under the record's `id`. */
type ReaderStores = { [Kind in keyof ReaderRecords]: { key: string; value: ReaderRecords[Kind] } };

/**
 * Everything that Waymark stores on the device. The uses of stores that are not the reader's are in other-stores.ts.
 */
export interface WaymarkSchema extends DBSchema, ReaderStores {
  entries: { key: string; value: StoredEntry; indexes: { bySlug: string } };
  summaries: { key: EntryOrder; value: StoredSummary };
  /** One per entry. `byTo`: the last day of the expectation; lines without such a day are not in it. */
  lines: { key: EntryOrder; value: StoredLine; indexes: { byTo: string } };
  /** One record under {@link feedStateKey}. */
  feedState: { key: string; value: FeedState };
  /** What recurs across the entries: derived from them, like the next two. */
  threads: { key: string; value: Thread };
  /** Key: the entry's slug. */
  entryThreads: { key: string; value: EntryThreads };
  entryTerms: { key: string; value: EntryTerms };
  /** `byEntry`: the entry's id. */
  highlights: { key: string; value: ReaderRecords['highlights']; indexes: { byEntry: string } };
  /** What is needed to undo the reader's last bulk edit. One record, `last`. */
  sweepingActs: { key: string; value: BulkEdit };
  /** The text before the latest revision, for entries that were revised and not seen since. */
  revisions: { key: string; value: Revision };
  /** The full-text index in pieces: derived from the entries. Key: the piece's name. */
  searchIndex: { key: string; value: unknown };
  /** Outlives the entries, like what the reader made of them. */
  aliases: { key: string; value: Alias };
  /** Entries that the reader was notified of: see told-entries.ts. Empty if they never asked for it. */
  toldEntries: { key: string; value: { id: string } };
}

/** The alias under which the slug of a duplicate leads to the entry that replaced it. */
export function slugAlias(slug: string): string {
  return `slug:${slug}`;
}

export type WaymarkDatabase = IDBPDatabase<WaymarkSchema>;

/** Upgrades the database from one version to the next, inside the version's own transaction. Must not await others. */
export type UpgradeStep = (
  database: WaymarkDatabase,
  transaction: IDBPTransaction<WaymarkSchema, StoreNames<WaymarkSchema>[], 'versionchange'>,
) => void;

/** The key of the one record in `feedState`. */
export const feedStateKey = 'feed';

/**
 * Step n upgrades version n to n + 1; the database's version is their number. Released steps never change: new ones
 * are added at the end, and none touches the reader's stores without keeping what is in them.
 */
export const upgradeSteps: readonly UpgradeStep[] = [
  (database) => {
    database.createObjectStore('entries', { keyPath: 'id' }).createIndex('bySlug', 'slug', { unique: true });
    database.createObjectStore('summaries', { keyPath: 'order' });
    database.createObjectStore('feedState');
    database.createObjectStore('readMarks', { keyPath: 'id' });
    database.createObjectStore('positions', { keyPath: 'id' });
    database.createObjectStore('settings');
  },
  // The next sync makes lines of what older versions stored: see put-lines.ts.
  (database) => {
    database.createObjectStore('lines', { keyPath: 'order' }).createIndex('byTo', 'expectation.to');
  },
  (database) => {
    database.createObjectStore('judgements', { keyPath: 'id' });
  },
  // The next sync finds what recurs across the entries: see sync/build-threads.ts.
  (database) => {
    database.createObjectStore('threads', { keyPath: 'slug' });
    database.createObjectStore('entryThreads', { keyPath: 'entry' });
    database.createObjectStore('entryTerms', { keyPath: 'entry' });
  },
  (database) => {
    database.createObjectStore('saved', { keyPath: 'id' });
    database.createObjectStore('highlights', { keyPath: 'id' }).createIndex('byEntry', 'entry');
    database.createObjectStore('sweepingActs', { keyPath: 'id' });
    database.createObjectStore('revisions', { keyPath: 'id' });
    database.createObjectStore('searchIndex');
  },
  (database) => {
    database.createObjectStore('aliases', { keyPath: 'alias' });
  },
  (database) => {
    database.createObjectStore('toldEntries', { keyPath: 'id' });
  },
];
