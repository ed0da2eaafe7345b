import { deleteDB } from 'idb';
import { newEntriesFolder } from '../../model/app/new-entries.ts';
import { madeKindNames } from '../../model/reader/made-kinds.ts';
import { announceChange } from '../changes.ts';
import { closeDatabase, databaseName, withDatabase } from '../database.ts';
import { writeDurably } from '../transaction.ts';
import { bulkEdit } from './bulk-edit.ts';
import { copyReaderDataNow } from './keep-reader-copy.ts';
import { pictureCaches } from './measure-stored.ts';
import { storesOf } from './other-stores.ts';

const journalStores = storesOf('journal', 'finding');

/** Removes the pictures of entries and the map's tiles. They are fetched again when they are viewed online. */
export async function removePictures(): Promise<void> {
  if ('caches' in globalThis) await Promise.all(pictureCaches.map((name) => caches.delete(name)));
}

/**
 * Removes all entries and what was derived from them, in one transaction; what the reader made stays. The next sync
 * brings what the feed still has.
 */
export async function removeJournal(): Promise<void> {
  await copyReaderDataNow();
  await withDatabase((database) =>
    writeDurably(database, journalStores, (transaction) =>
      Promise.all(journalStores.map((name) => transaction.objectStore(name).clear())),
    ),
  );
  announceChange('entries');
}

/** Removes all that the reader made except for the settings; `undoBulkEdit` can undo it. Returns how many records. */
export async function removeMade(atMs: number): Promise<number> {
  await copyReaderDataNow();
  const { changed } = await bulkEdit(
    { kind: 'remove-marks', stores: madeKindNames, atMs },
    async (transaction) => {
      await Promise.all(madeKindNames.map((name) => transaction.objectStore(name).clear()));
    },
  );
  return changed;
}

/**
 * Removes everything that Waymark stores on this device, including the app itself. Nothing of it can be undone; the
 * page must be left afterwards. Other tabs close their handles when they are notified.
 */
export async function removeEverything(): Promise<void> {
  await closeDatabase();
  await deleteDB(databaseName);
  if ('caches' in globalThis) await Promise.all((await caches.keys()).map((name) => caches.delete(name)));
  localStorage.clear();
  for (const path of ['', newEntriesFolder]) {
    const registration = await navigator.serviceWorker?.getRegistration(import.meta.env.BASE_URL + path);
    for (const note of (await registration?.getNotifications?.()) ?? []) note.close();
    await registration?.unregister();
  }
}
