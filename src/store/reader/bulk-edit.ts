import type { IDBPTransaction, StoreNames } from 'idb';
import type { BulkEdit, BulkEditKind, EditedRecord, ReaderKind } from '../../model/reader/reader-data.ts';
import { readerKindNames } from '../../model/reader/reader-kinds.ts';
import { announceChange } from '../changes.ts';
import { withDatabase } from '../database.ts';
import type { WaymarkSchema } from '../schema.ts';
import { writeDurably } from '../transaction.ts';
import { openReaderStore } from './reader-stores.ts';

export type BulkEditTransaction = IDBPTransaction<WaymarkSchema, StoreNames<WaymarkSchema>[], 'readwrite'>;

/**
 * Changes many of the reader's records at once, such that {@link undoBulkEdit} can undo it: the edit is stored in the
 * transaction of its changes and replaces an earlier one. `work` may change anything in `stores`, and must await
 * nothing but the transaction; if it changes nothing, the earlier edit stays.
 *
 * @returns the result of `work`, and how many records were added, replaced or removed
 */
export async function bulkEdit<T>(
  { kind, stores, atMs }: { kind: BulkEditKind; stores: readonly ReaderKind[]; atMs: number },
  work: (transaction: BulkEditTransaction) => Promise<T>,
): Promise<{ result: T; changed: number }> {
  const names: StoreNames<WaymarkSchema>[] = [...stores, 'sweepingActs'];
  const edited = await withDatabase((database) =>
    writeDurably(database, names, (transaction) =>
      keepingTrack(transaction, stores, work, (changes) =>
        transaction.objectStore('sweepingActs').put({ id: 'last', kind, atMs, changes }),
      ),
    ),
  );
  announceChange('reader');
  return edited;
}

async function keepingTrack<T>(
  transaction: BulkEditTransaction,
  stores: readonly ReaderKind[],
  work: (transaction: BulkEditTransaction) => Promise<T>,
  keep: (changes: EditedRecord[]) => Promise<unknown>,
): Promise<{ result: T; changed: number }> {
  const before = await Promise.all(stores.map((name) => openReaderStore(transaction, name).read()));
  const result = await work(transaction);
  const after = await Promise.all(stores.map((name) => openReaderStore(transaction, name).read()));
  const changes = stores.flatMap((store, index) =>
    findChanges(store, before[index] ?? new Map(), after[index] ?? new Map()),
  );
  if (changes.length > 0) await keep(changes);
  return { result, changed: changes.length };
}

/** The last bulk edit, or undefined if there is none, or it was undone or dismissed. */
export function readBulkEdit(): Promise<BulkEdit | undefined> {
  return withDatabase((database) => database.get('sweepingActs', 'last'));
}

/**
 * Undoes the last bulk edit record by record: whatever was changed again since, by the reader or another tab, stays.
 *
 * @returns the edit, and how many of its changes were undone; null if there is none
 */
export async function undoBulkEdit(): Promise<{ act: BulkEdit; restored: number } | null> {
  const names: StoreNames<WaymarkSchema>[] = [...readerKindNames, 'sweepingActs'];
  const undone = await withDatabase((database) => writeDurably(database, names, takeBack));
  if (undone) announceChange('reader');
  return undone;
}

/** Dismisses the edit with this date: it can no longer be undone. A later one stays. */
export async function dismissBulkEdit(atMs: number): Promise<void> {
  await withDatabase((database) =>
    writeDurably(database, ['sweepingActs'], async ({ store }) => {
      const act = await store.get('last');
      if (act?.atMs === atMs) await store.delete('last');
    }),
  );
  announceChange('reader');
}

async function takeBack(
  transaction: BulkEditTransaction,
): Promise<{ act: BulkEdit; restored: number } | null> {
  const acts = transaction.objectStore('sweepingActs');
  const act = await acts.get('last');
  if (!act) return null;
  let restored = 0;
  for (const name of new Set(act.changes.map(({ store }) => store))) {
    const now = await openReaderStore(transaction, name).read();
    const asLeft = act.changes.filter(
      (change) => change.store === name && isSame(now.get(change.key), change.after),
    );
    await Promise.all(asLeft.map((change) => restore(transaction, change)));
    restored += asLeft.length;
  }
  await acts.delete('last');
  return { act, restored };
}

function restore(transaction: BulkEditTransaction, { store, key, before }: EditedRecord): Promise<unknown> {
  const records = openReaderStore(transaction, store);
  return before === undefined ? records.delete(key) : records.put(key, before);
}

function findChanges(
  store: ReaderKind,
  before: ReadonlyMap<string, unknown>,
  after: ReadonlyMap<string, unknown>,
): EditedRecord[] {
  const changes: EditedRecord[] = [];
  for (const key of new Set([...before.keys(), ...after.keys()])) {
    const [was, is] = [before.get(key), after.get(key)];
    if (isSame(was, is)) continue;
    changes.push({
      store,
      key,
      ...(was !== undefined && { before: was }),
      ...(is !== undefined && { after: is }),
    });
  }
  return changes;
}

/** Records are JSON, and clones have their keys in the same order. */
function isSame(left: unknown, right: unknown): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}
