import type { IDBPObjectStore, StoreNames } from 'idb';
import type { Position, SavedMark } from '../../model/reader/reader-data.ts';
import { type FirstSettings, firstSettings } from '../../model/settings/first-settings.ts';
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
  return changeReaderStore('readMarks', (store) =>
    readAtMs === null ? store.delete(id) : store.put({ id, readAtMs }),
  );
}

/** Where the reader stopped, one position per entry, in no guaranteed order. */
export function readPositions(): Promise<Position[]> {
  return withDatabase((database) => database.getAll('positions'));
}

/** Stores where the reader stopped in the entry `position.id`, replacing an earlier position. */
export function putPosition(position: Position): Promise<void> {
  return changeReaderStore('positions', (store) => store.put(position));
}

/** Which entries are saved, or once were, in no guaranteed order. */
export function readSavedMarks(): Promise<SavedMark[]> {
  return withDatabase((database) => database.getAll('saved'));
}

/** Stores that the entry `mark.id` is saved, or no longer is, replacing the earlier mark. */
export function putSavedMark(mark: SavedMark): Promise<void> {
  return changeReaderStore('saved', (store) => store.put(mark));
}

/** The settings that the first screen depends on; the others are read by `readSetting` in settings.ts. */
export function readFirstSettings(): Promise<FirstSettings> {
  return withDatabase(async (database) => {
    const { store } = database.transaction('settings');
    const read = Object.entries(firstSettings).map(async ([name, parse]) => [
      name,
      parse(await store.get(name)),
    ]);
    return Object.fromEntries(await Promise.all(read)) as FirstSettings;
  });
}

type ReaderStore = Extract<StoreNames<WaymarkSchema>, 'readMarks' | 'positions' | 'saved' | 'settings'>;

/** Writes to one store of what a reader made, durably, and announces the change. */
export async function changeReaderStore<Name extends ReaderStore>(
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
