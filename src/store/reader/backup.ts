import { journal } from '../../model/journal/journal.ts';
import {
  type Backup,
  type BackupParts,
  backedUpRecords,
  backupFormat,
  backupVersion,
  type MergeCounts,
} from '../../model/reader/backup.ts';
import type { ReaderKind } from '../../model/reader/reader-data.ts';
import { readerKindNames, rulesOf } from '../../model/reader/reader-kinds.ts';
import { withDatabase } from '../database.ts';
import { bulkEdit } from './bulk-edit.ts';
import { openReaderStore, type ReaderStore } from './reader-stores.ts';
import { resolveIds } from './resolve-ids.ts';

/** Everything that the reader made, read at one moment; `atMs` is that moment, in ms since 1970 UTC. */
export function readBackup(atMs: number): Promise<Backup> {
  return withDatabase(async (database) => {
    const transaction = database.transaction(readerKindNames);
    const parts = await Promise.all(
      readerKindNames.map(async (kind) => {
        const records = await openReaderStore(transaction, kind).read();
        return [kind, kind === 'settings' ? Object.fromEntries(records) : [...records.values()]];
      }),
    );
    return {
      format: backupFormat,
      version: backupVersion,
      journal: { id: journal.id, title: journal.title },
      exportedAt: new Date(atMs).toISOString(),
      ...(Object.fromEntries(parts) as BackupParts),
    };
  });
}

/**
 * Adds a backup of this journal to what the device holds, in one transaction, and returns what it changed. Nothing
 * newer is overwritten: of marks, positions, highlights and notes the newest wins, judgements are united, and a
 * setting that the device has stays, since settings have no date. An entry that was set back to unread leaves no
 * record, so a backup from before marks it as read again. Ids that the feed writes differently here become those of
 * the entries here. The import can be undone as a whole: see bulk-edit.ts. `atMs`: now, in ms since 1970 UTC.
 */
export async function mergeBackup(given: Backup, atMs = Date.now()): Promise<MergeCounts> {
  const backup = await resolveIds(given);
  const { result } = await bulkEdit({ kind: 'import', stores: readerKindNames, atMs }, (transaction) =>
    Promise.all(
      readerKindNames.map(async (kind) => {
        const count = await mergePart(
          openReaderStore(transaction, kind),
          kind,
          backedUpRecords(backup, kind),
        );
        return [kind, count] as const;
      }),
    ),
  );
  return Object.fromEntries(result) as MergeCounts;
}

async function mergePart(
  store: ReaderStore,
  kind: ReaderKind,
  given: readonly [key: string, record: unknown][],
): Promise<number> {
  const { merge, countNew = () => 1 } = rulesOf(kind);
  const before = await store.read();
  const after = new Map(before);
  for (const [key, record] of given) after.set(key, merge(after.get(key), record));
  let count = 0;
  const puts: Promise<unknown>[] = [];
  for (const [key, record] of after) {
    const isNew = record === before.get(key) ? 0 : countNew(before.get(key), record);
    if (isNew > 0) puts.push(store.put(key, record));
    count += isNew;
  }
  await Promise.all(puts);
  return count;
}
