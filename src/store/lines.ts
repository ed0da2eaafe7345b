import type { ClosingLine } from '../model/closing-line.ts';
import type { Entry } from '../model/entry.ts';
import { withDatabase } from './database.ts';
import type { SummaryPage } from './entries.ts';
import { slugAlias } from './schema.ts';

/** A page of the entries' closing lines, newest first, as `readSummaries` gives summaries. Every entry has one. */
export function readLines({ after, limit }: SummaryPage): Promise<ClosingLine[]> {
  const range = after && IDBKeyRange.lowerBound(after, true);
  return withDatabase((database) =>
    database.getAll('lines', range, Number.isFinite(limit) ? limit : undefined),
  );
}

/** At most `limit` lines whose expectation's last day lies before `day` (`YYYY-MM-DD`), the latest of these days first. */
export function readLinesEndingBefore(day: string, limit: number): Promise<ClosingLine[]> {
  return withDatabase(async (database) => {
    const index = database.transaction('lines').store.index('byTo');
    const lines: ClosingLine[] = [];
    let cursor = await index.openCursor(IDBKeyRange.upperBound(day, true), 'prev');
    while (cursor && lines.push(cursor.value) < limit) cursor = await cursor.continue();
    return lines;
  });
}

/** The ids of the entries whose expectation's last day is one from `from` to `to`, both inclusive. */
export async function readIdsEndingWithin(from: string, to: string): Promise<string[]> {
  const keys = await withDatabase((database) =>
    database.getAllKeysFromIndex('lines', 'byTo', IDBKeyRange.bound(from, to)),
  );
  return keys.map((order) => order.at(-1) as string);
}

/** An entry with its closing lines, and those of the entry right before it in the journal. */
export interface EntryInChain {
  entry: Entry;
  line: ClosingLine | null;
  before: ClosingLine | null;
}

/**
 * The entry at `/entry/<slug>` and what stands around it, all of one moment; undefined where there is none. A double's
 * slug leads to the entry that it is.
 */
export function readEntryInChain(slug: string): Promise<EntryInChain | undefined> {
  return withDatabase(async (database) => {
    const transaction = database.transaction(['entries', 'lines', 'aliases']);
    const entries = transaction.objectStore('entries');
    let entry = await entries.index('bySlug').get(slug);
    if (!entry) {
      const alias = await transaction.objectStore('aliases').get(slugAlias(slug));
      entry = alias && (await entries.get(alias.id));
    }
    if (!entry) return undefined;
    const [line, before] = await transaction
      .objectStore('lines')
      .getAll(IDBKeyRange.lowerBound(entry.order), 2);
    // Lines that are not made yet, or not of this version, leave the entry alone.
    return line?.id === entry.id
      ? { entry, line, before: before ?? null }
      : { entry, line: null, before: null };
  });
}
