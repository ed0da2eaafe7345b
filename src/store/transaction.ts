import type { IDBPTransaction, StoreNames } from 'idb';
import type { WaymarkDatabase, WaymarkSchema } from './schema.ts';

/**
 * Writes in one transaction and returns the result of `work`; once this resolves, the data is durable. `work` must
 * await nothing but the transaction; if it fails, or the device has no space, nothing is written.
 */
export async function writeDurably<const Names extends readonly StoreNames<WaymarkSchema>[], T>(
  database: WaymarkDatabase,
  names: Names,
  work: (transaction: IDBPTransaction<WaymarkSchema, Names, 'readwrite'>) => Promise<T>,
): Promise<T> {
  const transaction = database.transaction(names, 'readwrite', { durability: 'strict' });
  return allOrNothing(transaction, transaction.done, () => work(transaction));
}

/** Like `writeDurably`, but waits for no disk: for what can be fetched again, and is waited for. */
export async function writeRelaxed<const Names extends readonly StoreNames<WaymarkSchema>[], T>(
  database: WaymarkDatabase,
  names: Names,
  work: (transaction: IDBPTransaction<WaymarkSchema, Names, 'readwrite'>) => Promise<T>,
): Promise<T> {
  const transaction = database.transaction(names, 'readwrite', { durability: 'relaxed' });
  return allOrNothing(transaction, transaction.done, () => work(transaction));
}

/**
 * Like `writeDurably`, for writing thousands of records: plain IndexedDB, because a promise for each put would cost
 * more than the puts, and nobody awaits them. The transaction is as durable as it was opened.
 */
export function writeBare<T>(
  transaction: IDBTransaction,
  work: (transaction: IDBTransaction) => Promise<T>,
): Promise<T> {
  const done = new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new Error('The transaction was aborted.'));
  });
  return allOrNothing(transaction, done, () => work(transaction));
}

/** The result of a request of plain IndexedDB. */
export function settled<T>(request: IDBRequest): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** The result of `work`, once its transaction is `done`. If either fails, all that was written is rolled back. */
async function allOrNothing<T>(
  transaction: Pick<IDBTransaction, 'abort' | 'error'>,
  done: Promise<void>,
  work: () => Promise<T>,
): Promise<T> {
  // The work or the transaction's own error says better why it failed.
  done.catch(() => undefined);
  try {
    const result = await work();
    await done;
    return result;
  } catch (error) {
    const cause = transaction.error ?? error;
    abort(transaction);
    throw cause;
  }
}

/** False if the transaction is over: the failure has aborted it already. */
function abort(transaction: Pick<IDBTransaction, 'abort'>): boolean {
  try {
    transaction.abort();
    return true;
  } catch {
    return false;
  }
}
