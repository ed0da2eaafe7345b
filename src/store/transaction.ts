import type { IDBPTransaction, StoreNames } from 'idb';
import type { WaymarkDatabase, WaymarkSchema } from './schema.ts';

/**
 * Writes in one transaction, which is durable once this resolves, with what `work` gives. `work` awaits nothing but the
 * transaction; where it fails, or the device has no room, nothing of it is written.
 */
export async function writeDurably<const Names extends readonly StoreNames<WaymarkSchema>[], T>(
  database: WaymarkDatabase,
  names: Names,
  work: (transaction: IDBPTransaction<WaymarkSchema, Names, 'readwrite'>) => Promise<T>,
): Promise<T> {
  const transaction = database.transaction(names, 'readwrite', { durability: 'strict' });
  return allOrNothing(transaction, transaction.done, () => work(transaction));
}

/**
 * As `writeDurably`, for whoever writes thousands of records: bare IndexedDB, since a promise for each put would cost
 * more than the puts, and nobody waits for one. The transaction is as durable as it was opened.
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

/** What a request of bare IndexedDB comes to. */
export function settled<T>(request: IDBRequest): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** What `work` gives, once its transaction is `done`. Where it fails, all that it has written is taken back. */
async function allOrNothing<T>(
  transaction: Pick<IDBTransaction, 'abort' | 'error'>,
  done: Promise<void>,
  work: () => Promise<T>,
): Promise<T> {
  // Why it fails, the work or the transaction's own error says better.
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

/** False where the transaction is over: what failed has aborted it already. */
function abort(transaction: Pick<IDBTransaction, 'abort'>): boolean {
  try {
    transaction.abort();
    return true;
  } catch {
    return false;
  }
}
