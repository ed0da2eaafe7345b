import type { IDBPObjectStore, StoreNames } from 'idb';
import type { Position, SavedMark } from '../../model/reader/reader-data.ts';
import { announceChange } from '../changes.ts';
import { withDatabase } from '../database.ts';
import type { WaymarkSchema } from '../schema.ts';
import { writeDurably } from '../transaction.ts';

/** All read marks: entry id -> when it was read, in ms since 1970 UTC. */
export async function readReadMarks(): Promise<Map<string, number>> {
  const marks = await withDatabase((database) => database.getAll('readMarks'));
  return new Map(marks.map(({ id, readAtMs }) => [id, readAtMs]));
}

/** Marks the entry `id` as read at `readAtMs`; null marks it as unread. */
export function putReadMark(id: string, readAtMs: number | null): Promise<void> {
  return change('readMarks', (store) => (readAtMs === null ? store.delete(id) : store.put({ id, readAtMs })));
}

/** Where the reader stopped, one position per entry, in no guaranteed order. */
export function readPositions(): Promise<Position[]> {
  return withDatabase((database) => database.getAll('positions'));
}

/** Stores where the reader stopped in the entry `position.id`, replacing an earlier position. */
export function putPosition(position: Position): Promise<void> {
  return change('positions', (store) => store.put(position));
}

/** Which entries are saved, or once were, in no guaranteed order. */
export function readSavedMarks(): Promise<SavedMark[]> {
  return withDatabase((database) => database.getAll('saved'));
}

/** Stores that the entry `mark.id` is saved, or no longer is, replacing the earlier mark. */
export function putSavedMark(mark: SavedMark): Promise<void> {
  return change('saved', (store) => store.put(mark));
}

/** All settings by name. Values are as they were stored, maybe by another version: check them. */
export function readSettings(): Promise<Record<string, unknown>> {
  return withDatabase(async (database) => {
    const { store } = database.transaction('settings');
    const [names, values] = await Promise.all([store.getAllKeys(), store.getAll()]);
    return Object.fromEntries(names.map((name, index) => [name, values[index]]));
  });
}

/** Stores a setting; `undefined` removes it. The value must be structured-cloneable. */
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
      // Committed explicitly: leaving a page with its transaction open would roll it back.
      transaction.commit();
      return writing;
    }),
  );
  announceChange('reader');
}
