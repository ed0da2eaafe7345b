import { journal } from '../../model/journal/journal.ts';
import { backedUpRecords } from '../../model/reader/backup.ts';
import { parseBackup } from '../../model/reader/parse-backup.ts';
import { readerKindNames, rulesOf } from '../../model/reader/reader-kinds.ts';
import { announceChange } from '../changes.ts';
import type { WaymarkDatabase } from '../schema.ts';
import { writeDurably } from '../transaction.ts';
import { readReaderCopy } from './cached-reader-copy.ts';
import { dropCopiesAside, readCopiesAside } from './copies-aside.ts';
import { openReaderStore } from './reader-stores.ts';

/**
 * Adds the copy of what the reader made to a database that was recreated, in one transaction; see keepReaderCopy.
 * False if the copy cannot be parsed; rejects if the database cannot store it.
 */
export async function restoreReaderCopy(database: WaymarkDatabase): Promise<boolean> {
  const text = await readReaderCopy();
  if (text === null) return true;
  const isAdded = await addCopy(database, text);
  // A page that has read the empty database meanwhile, or shows what was in the lost one, reads again.
  if (isAdded) announceChange('reader');
  return isAdded;
}

/** Adds the copies that were set aside to what the reader has made since. Those that cannot be parsed stay aside. */
export async function restoreCopyAside(database: WaymarkDatabase): Promise<void> {
  const added: boolean[] = [];
  for (const text of await readCopiesAside()) added.push(await addCopy(database, text));
  if (added.every(Boolean)) await dropCopiesAside();
  announceChange('reader');
}

async function addCopy(database: WaymarkDatabase, text: string): Promise<boolean> {
  const parsed = parseBackup(text, journal.id);
  if (parsed.kind !== 'backup') return false;
  await writeDurably(database, readerKindNames, (transaction) =>
    Promise.all(
      readerKindNames.map(async (kind) => {
        const store = openReaderStore(transaction, kind);
        const here = await store.read();
        const { merge } = rulesOf(kind);
        const given = backedUpRecords(parsed.backup, kind);
        await Promise.all(given.map(([key, record]) => store.put(key, merge(here.get(key), record))));
      }),
    ),
  );
  return true;
}
