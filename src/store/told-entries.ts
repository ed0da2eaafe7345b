import { withDatabase } from './database.ts';

/** Ids of the entries that the reader was told of: by a note, or by the list that they saw them in. */
export async function readToldIds(): Promise<Set<string>> {
  return new Set(await withDatabase((database) => database.getAllKeys('toldEntries')));
}

/** Keeps that the reader was told of these entries. */
export async function putTold(ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await withDatabase(async (database) => {
    const transaction = database.transaction('toldEntries', 'readwrite', { durability: 'strict' });
    await Promise.all([...ids.map((id) => transaction.store.put({ id })), transaction.done]);
  });
}

/** Keeps that the reader is being told of an entry; false where that was kept already, by whomever. */
export function claimTold(id: string): Promise<boolean> {
  return withDatabase(async (database) => {
    const transaction = database.transaction('toldEntries', 'readwrite', { durability: 'strict' });
    const isFirst = (await transaction.store.getKey(id)) === undefined;
    if (isFirst) await transaction.store.put({ id });
    await transaction.done;
    return isFirst;
  });
}

/** The reader was not told of an entry after all: the next note is its. */
export async function takeBackTold(id: string): Promise<void> {
  await withDatabase((database) => database.delete('toldEntries', id));
}
