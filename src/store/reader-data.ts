import type { IDBPObjectStore, StoreNames } from 'idb';
import type { Position, SavedMark } from '../model/reader-data.ts';
import { announceChange } from './changes.ts';
import { withDatabase } from './database.ts';
import type { WaymarkSchema } from './schema.ts';
import { writeDurably } from './transaction.ts';

/** Every read mark: entry id -> when it was read, in ms since 1970 UTC. */
export async function readReadMarks(): Promise<Map<string, number>> {
  const marks = await withDatabase((database) => database.getAll('readMarks'));
  return new Map(marks.map(({ id, readAtMs }) => [id, readAtMs]));
}

/** Marks the entry `id` as read at `readAtMs`, or as unread with null. */
export function putReadMark(id: string, readAtMs: number | null): Promise<void> {
  return change('readMarks', (store) => (readAtMs === null ? store.delete(id) : store.put({ id, readAtMs })));
}

/** Where the reader stopped, one position an entry, in no promised order. */
export function readPositions(): Promise<Position[]> {
  return withDatabase((database) => database.getAll('positions'));
}

/** Keeps where the reader stopped in the entry `position.id`, in place of an earlier position there. */
export function putPosition(position: Position): Promise<void> {
  return change('positions', (store) => store.put(position));
}

/** Which entries were saved, or were once, in no promised order. */
export function readSavedMarks(): Promise<SavedMark[]> {
  return withDatabase((database) => database.getAll('saved'));
}

/** Keeps that the entry `mark.id` is saved, or is no longer, in place of what was known of it. */
export function putSavedMark(mark: SavedMark): Promise<void> {
  return change('saved', (store) => store.put(mark));
}

/** Every setting under its name. Values are as they were put, maybe by another version: check them. */
export function readSettings(): Promise<Record<string, unknown>> {
  return withDatabase(async (database) => {
    const { store } = database.transaction('settings');
    const [names, values] = await Promise.all([store.getAllKeys(), store.getAll()]);
    return Object.fromEntries(names.map((name, index) => [name, values[index]]));
  });
}

/** Keeps a setting; `undefined` forgets it. The value must be structured-cloneable. */
export function putSetting(name: string, value: unknown): Promise<void> {
  return change('settings', (store) => (value === undefined ? store.delete(name) : store.put(value, name)));
}

type ReaderStore = Extract<StoreNames<WaymarkSchema>, 'readMarks' | 'positions' | 'saved' | 'settings'>;

async function change<Name extends ReaderStore>(
  name: Name,
  write: (store: IDBPObjectStore<WaymarkSchema, readonly [Name], Name, 'readwrite'>) => Promise<unknown>,
): Promise<void> {
  await withDatabase((database) =>
    writeDurably(database, [name], (transaction) => {
      const writing = write(transaction.store);
      // At once: a page that is left with its transaction still open takes back what it wrote.
      transaction.commit();
      return writing;
    }),
  );
  announceChange('reader');
}
