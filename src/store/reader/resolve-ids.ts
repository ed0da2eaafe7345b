import { identityKey } from '../../model/identity/identity-key.ts';
import type { Backup } from '../../model/reader/backup.ts';
import { type MadeKind, madeKindNames } from '../../model/reader/made-kinds.ts';
import type { ReaderRecords } from '../../model/reader/reader-data.ts';
import { readerKinds } from '../../model/reader/reader-kinds.ts';
import { withDatabase } from '../database.ts';

/**
 * A backup with the ids that this device has for its entries: the feed may have spelled them differently when or
 * where the backup was made. Ids of entries that are not here stay as they are.
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
  const parts = madeKindNames.map((kind) => [kind, backup[kind].map((one) => withEntry(kind, one, resolve))]);
  return { ...backup, ...Object.fromEntries(parts) };
}

function withEntry<Kind extends MadeKind>(
  kind: Kind,
  record: ReaderRecords[Kind],
  resolve: (id: string) => string,
): ReaderRecords[Kind] {
  const member = readerKinds[kind].entryIn as keyof ReaderRecords[Kind];
  return { ...record, [member]: resolve(record[member] as string) };
}
