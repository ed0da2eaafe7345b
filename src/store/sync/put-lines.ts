import { unwrap } from 'idb';
import { closingLineOf, closingLineVersion } from '../../expectation/closing-line-of.ts';
import { withDatabase } from '../database.ts';
import type { StoredEntry, StoredLine } from '../schema.ts';
import { settled, writeBare } from '../transaction.ts';

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
    if (!isCurrent) {
      const transaction = unwrap(database).transaction(['entries', 'lines'], 'readwrite');
      await writeBare(transaction, putAnew);
    }
    return !isCurrent;
  });
}

async function putAnew(transaction: IDBTransaction): Promise<void> {
  const lines = transaction.objectStore('lines');
  lines.clear();
  let after: IDBKeyRange | null = null;
  do {
    const entries: StoredEntry[] = await settled(
      transaction.objectStore('entries').getAll(after, entriesAtOnce),
    );
    for (const entry of entries) {
      lines.put({ ...closingLineOf(entry), version: closingLineVersion } satisfies StoredLine);
    }
    const last = entries.at(entriesAtOnce - 1);
    after = last ? IDBKeyRange.lowerBound(last.id, true) : null;
  } while (after);
}
