import { withDatabase } from './database.ts';

/** Ids of the entries that the reader was notified of: by a note, or by seeing them in the list. */
export async function readToldIds(): Promise<Set<string>> {
  return new Set(await withDatabase((database) => database.getAllKeys('toldEntries')));
}

/** Stores that the reader was notified of these entries. */
export async function putTold(ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await withDatabase(async (database) => {
    const transaction = database.transaction('toldEntries', 'readwrite', { durability: 'strict' });
    await Promise.all([...ids.map((id) => transaction.store.put({ id })), transaction.done]);
  });
}

/** Stores that the reader is being notified of an entry; false if anyone has stored that already. */
export function claimTold(id: string): Promise<boolean> {
  return withDatabase(async (database) => {
    const transaction = database.transaction('toldEntries', 'readwrite', { durability: 'strict' });
    const isFirst = (await transaction.store.getKey(id)) === undefined;
    if (isFirst) await transaction.store.put({ id });
    await transaction.done;
    return isFirst;
  });
}

/** The reader was not notified of an entry after all: it is due for the next note. */
export async function takeBackTold(id: string): Promise<void> {
  await withDatabase((database) => database.delete('toldEntries', id));
}
