import type { ClosingLine } from '../model/closing-line.ts';
import type { Entry } from '../model/entry.ts';
import { withDatabase } from './database.ts';
import { slugAlias } from './schema.ts';

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
