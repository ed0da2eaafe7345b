import { backedUpRecords } from '../model/backup.ts';
import { journal } from '../model/journal.ts';
import { parseBackup } from '../model/parse-backup.ts';
import { readerKindNames } from '../model/reader-kinds.ts';
import { readReaderCopy } from './reader-copy.ts';
import { openReaderStore } from './reader-stores.ts';
import type { WaymarkDatabase } from './schema.ts';

/** Puts the copy of what the reader made into a database that was made anew, in one transaction; see keepReaderCopy. */
export async function restoreReaderCopy(database: WaymarkDatabase): Promise<void> {
  const text = await readReaderCopy();
  const parsed = text === null ? null : parseBackup(text, journal.id);
  if (parsed?.kind !== 'backup') return;
  const { backup } = parsed;
  const transaction = database.transaction(readerKindNames, 'readwrite', { durability: 'strict' });
  const puts = readerKindNames.flatMap((kind) => {
    const store = openReaderStore(transaction, kind);
    return backedUpRecords(backup, kind).map(([key, record]) => store.put(key, record));
  });
  await Promise.all([...puts, transaction.done]);
}
