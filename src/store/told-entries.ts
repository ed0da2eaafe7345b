import { withDatabase } from './database.ts';
import { writeDurably } from './transaction.ts';

/** Ids of the entries that the reader was told of: by a note, or by the list that they saw them in. */
export async function readToldIds(): Promise<Set<string>> {
  return new Set(await withDatabase((database) => database.getAllKeys('toldEntries')));
}

/** Keeps that the reader was told of these entries. */
export async function putTold(ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await withDatabase((database) =>
    writeDurably(database, ['toldEntries'], ({ store }) => Promise.all(ids.map((id) => store.put({ id })))),
  );
}

/** Keeps that the reader is being told of an entry; false where that was kept already, by whomever. */
export function claimTold(id: string): Promise<boolean> {
  return withDatabase((database) =>
    writeDurably(database, ['toldEntries'], async ({ store }) => {
      const isFirst = (await store.getKey(id)) === undefined;
      if (isFirst) await store.put({ id });
      return isFirst;
    }),
  );
}

/** The reader was not told of an entry after all: the next note is its. */
export async function takeBackTold(id: string): Promise<void> {
  await withDatabase((database) => database.delete('toldEntries', id));
}
