import type { Position, ReaderKind, ReaderRecords, SavedMark } from '../../model/reader/reader-data.ts';
import { type FirstSettings, firstSettings } from '../../model/settings/first-settings.ts';
import { announceChange } from '../changes.ts';
import { withDatabase } from '../database.ts';
import { writeDurably } from '../transaction.ts';
import { keepUntilStored } from './unstored.ts';

/** All read marks: entry id -> when it was read, in ms since 1970 UTC. */
export async function readReadMarks(): Promise<Map<string, number>> {
  const marks = await withDatabase((database) => database.getAll('readMarks'));
  return new Map(marks.map(({ id, readAtMs }) => [id, readAtMs]));
}

/** Marks the entry `id` as read at `readAtMs`; null marks it as unread. */
export function putReadMark(id: string, readAtMs: number | null): Promise<void> {
  return putRecord('readMarks', id, readAtMs === null ? null : { id, readAtMs });
}

/** Where the reader stopped, one position per entry, in no guaranteed order. */
export function readPositions(): Promise<Position[]> {
  return withDatabase((database) => database.getAll('positions'));
}

/** Stores where the reader stopped in the entry `position.id`, replacing an earlier position. */
export function putPosition(position: Position): Promise<void> {
  return putRecord('positions', position.id, position);
}

/** Which entries are saved, or once were, in no guaranteed order. */
export function readSavedMarks(): Promise<SavedMark[]> {
  return withDatabase((database) => database.getAll('saved'));
}

/** Stores that the entry `mark.id` is saved, or no longer is, replacing the earlier mark. */
export function putSavedMark(mark: SavedMark): Promise<void> {
  return putRecord('saved', mark.id, mark);
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

type SingleKind = Exclude<ReaderKind, 'judgements' | 'highlights'>;

/** Stores one record of what a reader made, or removes it (null), durably, and announces the change. */
export async function putRecord<Kind extends SingleKind>(
  kind: Kind,
  key: string,
  record: ReaderRecords[Kind] | null,
): Promise<void> {
  await keepUntilStored([kind, { [key]: record }], () =>
    withDatabase((database) =>
      writeDurably(database, [kind], (transaction) => {
        const writing: Promise<unknown> =
          record === null
            ? transaction.store.delete(key)
            : transaction.store.put(record, kind === 'settings' ? key : undefined);
        // Committed explicitly: leaving a page with its transaction open would roll it back.
        transaction.commit();
        return writing;
      }),
    ),
  );
  announceChange('reader');
}
