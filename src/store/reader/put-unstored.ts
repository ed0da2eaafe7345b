import { backedUpRecords } from '../../model/reader/backup.ts';
import { parseBackupPart } from '../../model/reader/parse-backup.ts';
import type { ReaderKind } from '../../model/reader/reader-data.ts';
import { readerKindNames, rulesOf } from '../../model/reader/reader-kinds.ts';
import { announceChange } from '../changes.ts';
import { withDatabase } from '../database.ts';
import { writeDurably } from '../transaction.ts';
import { openReaderStore } from './reader-stores.ts';
import { keepUntilStored, type LeftAct } from './unstored.ts';

/**
 * Stores acts that the page before was left with and announces the change. What the device has meanwhile counts as in
 * an import, except for settings, which have no date: the reader chose these a moment ago. A record that means nothing
 * here is left out: another version may have left it.
 */
export async function putUnstored(acts: readonly LeftAct[]): Promise<void> {
  await Promise.all(acts.map((act) => keepUntilStored(act, () => putAct(act))));
  announceChange('reader');
}

async function putAct([kind, records]: LeftAct): Promise<void> {
  if (!readerKindNames.includes(kind)) return;
  await withDatabase((database) =>
    writeDurably(database, readerKindNames, async (transaction) => {
      const store = openReaderStore(transaction, kind);
      const here = await store.read();
      await Promise.all(
        Object.entries(records).map(([key, record]) => {
          if (record === null) return store.delete(key);
          const parsed = parseRecord(kind, key, record);
          const before = kind === 'settings' ? undefined : here.get(key);
          return parsed && store.put(key, rulesOf(kind).merge(before, parsed));
        }),
      );
    }),
  );
}

function parseRecord(kind: ReaderKind, key: string, record: unknown): unknown {
  const part = parseBackupPart(kind, kind === 'settings' ? { [key]: record } : [record]);
  return part && backedUpRecords({ [kind]: part }, kind)[0]?.[1];
}
