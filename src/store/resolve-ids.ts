import type { Backup } from '../model/backup.ts';
import { identityKey } from '../model/identity-key.ts';
import { withDatabase } from './database.ts';

/**
 * A backup with the ids that this device knows its entries by: the feed may have written them otherwise when the
 * backup was made, or where. Ids of entries that are not here stay as they are.
 */
export async function resolveIds(backup: Backup): Promise<Backup> {
  const { known, aliases } = await withDatabase(async (database) => {
    const transaction = database.transaction(['entries', 'aliases']);
    const [ids, records] = await Promise.all([
      transaction.objectStore('entries').getAllKeys(),
      transaction.objectStore('aliases').getAll(),
    ]);
    return { known: new Set(ids), aliases: new Map(records.map(({ alias, id }) => [alias, id])) };
  });
  let byKey: Map<string, string> | null = null;
  const resolve = (id: string): string => {
    if (known.has(id)) return id;
    byKey ??= new Map([...known].map((one) => [identityKey(one), one]));
    const key = identityKey(id);
    return aliases.get(key) ?? byKey.get(key) ?? id;
  };
  const withId = <T extends { id: string }>(record: T): T => ({ ...record, id: resolve(record.id) });
  return {
    ...backup,
    readMarks: backup.readMarks.map(withId),
    positions: backup.positions.map(withId),
    judgements: backup.judgements.map(withId),
    saved: backup.saved.map(withId),
    highlights: backup.highlights.map((one) => ({ ...one, entry: resolve(one.entry) })),
  };
}
