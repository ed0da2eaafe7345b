import { unwrap } from 'idb';
import { closingLineOf, closingLineVersion } from '../model/closing-line.ts';
import { withDatabase } from './database.ts';
import type { StoredEntry, StoredLine } from './schema.ts';

/** Entries per read: the whole texts of 10,000 entries at once would be too much for a small phone. */
const entriesAtOnce = 500;

/**
 * Recreates the closing lines of all stored entries where they are missing or of another version: entries that an
 * older Waymark stored have none. All in one transaction. Resolves to whether anything was written.
 */
export async function putLines(): Promise<boolean> {
  return withDatabase(async (database) => {
    const [line] = await database.getAll('lines', null, 1);
    const isCurrent = line ? line.version === closingLineVersion : (await database.count('summaries')) === 0;
    if (!isCurrent) await putInOneTransaction(unwrap(database));
    return !isCurrent;
  });
}

// Plain IndexedDB, as in put-sync.ts: a promise for each of 10,000 puts would cost more than the puts.
function putInOneTransaction(database: IDBDatabase): Promise<void> {
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(['entries', 'lines'], 'readwrite');
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new Error('The transaction was aborted.'));
    const lines = transaction.objectStore('lines');
    lines.clear();
    const readFrom = (after: IDBKeyRange | null) => {
      const reading: IDBRequest<StoredEntry[]> = transaction
        .objectStore('entries')
        .getAll(after, entriesAtOnce);
      reading.onsuccess = () => {
        for (const entry of reading.result) {
          lines.put({ ...closingLineOf(entry), version: closingLineVersion } satisfies StoredLine);
        }
        const last = reading.result.at(-1);
        if (last && reading.result.length === entriesAtOnce) readFrom(IDBKeyRange.lowerBound(last.id, true));
      };
    };
    readFrom(null);
  });
}
