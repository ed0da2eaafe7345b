import type { Entry } from '../model/entry/entry.ts';
import type { ClosingLine } from '../model/ledger/closing-line.ts';
import { withDatabase } from './database.ts';
import { slugAlias } from './schema.ts';

/** An entry with its closing lines, and those of the entry right before it in the journal. */
export interface EntryInChain {
  entry: Entry;
  line: ClosingLine | null;
  before: ClosingLine | null;
}

/**
 * The entry at `/entry/<slug>` with its lines and the previous entry's, all read at one moment; undefined if there is
 * none. A duplicate's slug leads to the entry that replaced it.
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
    // Lines that do not exist yet, or are of another version, are left out.
    return line?.id === entry.id
      ? { entry, line, before: before ?? null }
      : { entry, line: null, before: null };
  });
}
