import type { EntryTerms } from '../model/journal/entry-terms.ts';
import type { EntryThreads, Thread, ThreadMention } from '../model/journal/thread.ts';
import { withDatabase } from './database.ts';
import type { StoredEntry, StoredSummary } from './schema.ts';

/** All threads of the journal, in no guaranteed order; none before they were first built. */
export function readThreads(): Promise<Thread[]> {
  return withDatabase((database) => database.getAll('threads'));
}

/** The thread at `/thread/<slug>`, or undefined. */
export function readThread(slug: string): Promise<Thread | undefined> {
  return withDatabase((database) => database.get('threads', slug));
}

/** The threads that the entry at `/entry/<slug>` shows, the most significant first. */
export async function readEntryThreads(slug: string): Promise<ThreadMention[]> {
  const found = await withDatabase((database) => database.get('entryThreads', slug));
  return found?.mentions ?? [];
}

/** Whether all entries on the device have been scanned for threads, judging by their numbers. */
export function hasThreadsOfAll(): Promise<boolean> {
  return withDatabase(async (database) => {
    const transaction = database.transaction(['summaries', 'entryThreads']);
    const [entries, looked] = await Promise.all([
      transaction.objectStore('summaries').count(),
      transaction.objectStore('entryThreads').count(),
    ]);
    return entries === looked;
  });
}

/** What threads are built from: the summaries of all entries, newest first, and the terms stored by earlier builds. */
export function readThreadSources(): Promise<{ summaries: StoredSummary[]; terms: EntryTerms[] }> {
  return withDatabase(async (database) => {
    const transaction = database.transaction(['summaries', 'entryTerms']);
    const [summaries, terms] = await Promise.all([
      transaction.objectStore('summaries').getAll(),
      transaction.objectStore('entryTerms').getAll(),
    ]);
    return { summaries, terms };
  });
}

/** Whole entries by their ids; missing ones are left out. */
export async function readEntriesByIds(ids: readonly string[]): Promise<StoredEntry[]> {
  const entries = await withDatabase((database) => {
    const { store } = database.transaction('entries');
    return Promise.all(ids.map((id) => store.get(id)));
  });
  return entries.filter((entry) => entry !== undefined);
}

/** Threads that replace all earlier ones. */
export interface BuiltThreads {
  threads: readonly Thread[];
  /** Of every entry. */
  entries: readonly EntryThreads[];
  /** New and changed ones only. */
  terms: readonly EntryTerms[];
}

/**
 * Stores the threads, all in one transaction; what an entry shows is written only if it has changed. Derived data, so
 * not strict, and a device without space for it (a QuotaExceededError) does without.
 */
export function putThreads({ threads, entries, terms }: BuiltThreads): Promise<void> {
  return withDatabase(async (database) => {
    const transaction = database.transaction(['threads', 'entryThreads', 'entryTerms'], 'readwrite', {
      durability: 'relaxed',
    });
    const threadStore = transaction.objectStore('threads');
    const entryStore = transaction.objectStore('entryThreads');
    const before = new Map(
      (await entryStore.getAll()).map((one) => [one.entry, JSON.stringify(one.mentions)]),
    );
    const changed = entries.filter(({ entry, mentions }) => before.get(entry) !== JSON.stringify(mentions));
    await Promise.all([
      threadStore.clear(),
      ...threads.map((thread) => threadStore.put(thread)),
      ...changed.map((one) => entryStore.put(one)),
      ...terms.map((one) => transaction.objectStore('entryTerms').put(one)),
      transaction.done,
    ]);
  });
}
