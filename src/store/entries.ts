import type { Entry } from '../model/entry/entry.ts';
import { withDatabase } from './database.ts';
import type { SummaryPage } from './read-summaries.ts';
import { slugAlias } from './schema.ts';

/** The entry at `/entry/<slug>`, or undefined. A duplicate's slug leads to the entry that replaced it. */
export function readEntryBySlug(slug: string): Promise<Entry | undefined> {
  return withDatabase(async (database) => {
    const entry = await database.getFromIndex('entries', 'bySlug', slug);
    if (entry) return entry;
    const alias = await database.get('aliases', slugAlias(slug));
    return alias && database.get('entries', alias.id);
  });
}

/** The entry with this id, or undefined. */
export function readEntryById(id: string): Promise<Entry | undefined> {
  return withDatabase((database) => database.get('entries', id));
}

/** How many entries are on this device. */
export function countEntries(): Promise<number> {
  return withDatabase((database) => database.count('summaries'));
}

/** A page of whole entries, newest first, like readSummaries for summaries. For callers that need the entries' text. */
export function readEntries({ after, limit }: SummaryPage): Promise<Entry[]> {
  const range = after && IDBKeyRange.lowerBound(after, true);
  return withDatabase(async (database) => {
    const transaction = database.transaction(['summaries', 'entries']);
    const summaries = await transaction.objectStore('summaries').getAll(range, limit);
    const entries = await Promise.all(summaries.map(({ id }) => transaction.objectStore('entries').get(id)));
    return entries.filter((entry) => entry !== undefined);
  });
}

/** The entries with these ids, by id; missing ones are left out. */
export function readEntriesById(ids: readonly string[]): Promise<Map<string, Entry>> {
  return withDatabase(async (database) => {
    const { store } = database.transaction('entries');
    const entries = await Promise.all(ids.map((id) => store.get(id)));
    return new Map(entries.filter((entry) => entry !== undefined).map((entry) => [entry.id, entry]));
  });
}
