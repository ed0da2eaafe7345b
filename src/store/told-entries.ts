import { withDatabase } from './database.ts';
import { writeDurably } from './transaction.ts';

/** Ids of the entries that the reader was notified of: by a note, or by seeing them in the list. */
export async function readToldIds(): Promise<Set<string>> {
  return new Set(await withDatabase((database) => database.getAllKeys('toldEntries')));
}

/** Stores that the reader was notified of these entries. */
export async function putTold(ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await withDatabase((database) =>
    writeDurably(database, ['toldEntries'], ({ store }) => Promise.all(ids.map((id) => store.put({ id })))),
  );
}

/** Stores that the reader is being notified of an entry; false if anyone has stored that already. */
export function claimTold(id: string): Promise<boolean> {
  return withDatabase((database) =>
    writeDurably(database, ['toldEntries'], async ({ store }) => {
      const isFirst = (await store.getKey(id)) === undefined;
      if (isFirst) await store.put({ id });
      return isFirst;
    }),
  );
}

/** The reader was not notified of an entry after all: it is due for the next note. */
export async function takeBackTold(id: string): Promise<void> {
  await withDatabase((database) => database.delete('toldEntries', id));
}
