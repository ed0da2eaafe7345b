import type { IDBPTransaction, StoreNames } from 'idb';
import type { ReaderKind, SweepingAct, SweepKind, SweptRecord } from '../model/reader-data.ts';
import { readerKindNames } from '../model/reader-kinds.ts';
import { announceChange } from './changes.ts';
import { withDatabase } from './database.ts';
import { openReaderStore } from './reader-stores.ts';
import type { WaymarkSchema } from './schema.ts';
import { writeDurably } from './transaction.ts';

export type SweepTransaction = IDBPTransaction<WaymarkSchema, StoreNames<WaymarkSchema>[], 'readwrite'>;

/**
 * Changes many of the reader's records at once, such that it can be taken back by {@link undoSweep}: the act is kept in
 * the transaction of its changes, in place of an earlier one. `work` may change anything in `stores`, and awaits nothing
 * but the transaction; where it changes nothing, the earlier act stays.
 *
 * @returns what `work` gives, and how many records were added, replaced or removed
 */
export async function sweep<T>(
  { kind, stores, atMs }: { kind: SweepKind; stores: readonly ReaderKind[]; atMs: number },
  work: (transaction: SweepTransaction) => Promise<T>,
): Promise<{ result: T; changed: number }> {
  const names: StoreNames<WaymarkSchema>[] = [...stores, 'sweepingActs'];
  const swept = await withDatabase((database) =>
    writeDurably(database, names, (transaction) =>
      keepingTrack(transaction, stores, work, (changes) =>
        transaction.objectStore('sweepingActs').put({ id: 'last', kind, atMs, changes }),
      ),
    ),
  );
  announceChange('reader');
  return swept;
}

async function keepingTrack<T>(
  transaction: SweepTransaction,
  stores: readonly ReaderKind[],
  work: (transaction: SweepTransaction) => Promise<T>,
  keep: (changes: SweptRecord[]) => Promise<unknown>,
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

/** The last sweeping act, or undefined where there is none, or it was taken back or put aside. */
export function readSweep(): Promise<SweepingAct | undefined> {
  return withDatabase((database) => database.get('sweepingActs', 'last'));
}

/**
 * Takes the last sweeping act back, to the record: whatever was changed again since, by hand or by another tab, stays.
 *
 * @returns the act, and how many of its changes were taken back; null where there is none
 */
export async function undoSweep(): Promise<{ act: SweepingAct; restored: number } | null> {
  const names: StoreNames<WaymarkSchema>[] = [...readerKindNames, 'sweepingActs'];
  const undone = await withDatabase((database) => writeDurably(database, names, takeBack));
  if (undone) announceChange('reader');
  return undone;
}

/** Puts the act of this moment aside: it cannot be taken back any more. A later act stays. */
export async function dismissSweep(atMs: number): Promise<void> {
  await withDatabase((database) =>
    writeDurably(database, ['sweepingActs'], async ({ store }) => {
      const act = await store.get('last');
      if (act?.atMs === atMs) await store.delete('last');
    }),
  );
  announceChange('reader');
}

async function takeBack(
  transaction: SweepTransaction,
): Promise<{ act: SweepingAct; restored: number } | null> {
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

function restore(transaction: SweepTransaction, { store, key, before }: SweptRecord): Promise<unknown> {
  const records = openReaderStore(transaction, store);
  return before === undefined ? records.delete(key) : records.put(key, before);
}

function findChanges(
  store: ReaderKind,
  before: ReadonlyMap<string, unknown>,
  after: ReadonlyMap<string, unknown>,
): SweptRecord[] {
  const changes: SweptRecord[] = [];
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

/** Records are JSON, and clones of each other have their keys in the same order. */
function isSame(left: unknown, right: unknown): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}
