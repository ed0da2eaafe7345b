import { forceCloseDatabase } from 'fake-indexeddb';

/**
 * What can befall a device's storage. `full`: a write finds no room. `broken`: a transaction is aborted, or the browser
 * cuts the connection. `blocked`: another tab keeps an older version open. `hanging`: an open is never answered.
 * `deleted`: the database goes under the open page.
 */
export const storageFaults = ['full', 'broken', 'blocked', 'hanging', 'deleted'] as const;
export type StorageFault = (typeof storageFaults)[number];

/** How many of the transactions are struck while they can be. */
const struckShare = 0.6;

/** The present `indexedDB`, with faults from `strike` to `heal`: the same ones for the same random numbers. */
export class FaultyStorage {
  #fault: StorageFault | null = null;
  readonly #opened = new Set<IDBDatabase>();
  readonly #random: () => number;

  constructor(random: () => number) {
    this.#random = random;
    const open = indexedDB.open.bind(indexedDB);
    indexedDB.open = (name, version) => {
      if (this.#fault === 'hanging') return Reflect.construct(IDBOpenDBRequest, []);
      const request = open(name, version);
      request.addEventListener('success', () => this.#watch(request.result));
      return request;
    };
  }

  /** From now on this befalls whoever uses the storage; the database `name` is what is deleted. */
  strike(fault: StorageFault, name?: string): void {
    this.#fault = fault;
    if (fault === 'hanging') this.#cut();
    if (fault === 'deleted' && name !== undefined) indexedDB.deleteDatabase(name);
  }

  /** The storage is as it should be again. */
  heal(): void {
    this.#fault = null;
  }

  /** The browser closes what is open, and tells. */
  #cut(): void {
    for (const database of this.#opened) forceCloseDatabase(database as never);
    this.#opened.clear();
  }

  #watch(database: IDBDatabase): void {
    this.#opened.add(database);
    const begin = database.transaction.bind(database);
    database.transaction = (names, mode, options) => {
      const transaction = begin(names, mode, options);
      const isWriting = mode === 'readwrite';
      if (this.#fault === 'full' && isWriting && this.#random() < struckShare) this.#fill(transaction);
      if (this.#fault === 'broken' && this.#random() < struckShare) this.#break(transaction);
      return transaction;
    };
  }

  /** As browsers do it: a write succeeds, and what it is a part of does not. */
  #fill(transaction: IDBTransaction): void {
    onRequest(transaction, ['put', 'add'], (request) => {
      request.addEventListener('success', () => abortWith(transaction, 'QuotaExceededError'));
    });
  }

  #break(transaction: IDBTransaction): void {
    const wanted = this.#random() < 0.7 ? 1 : 2;
    const isCut = this.#random() < 0.3;
    let asked = 0;
    onRequest(transaction, ['get', 'getAll', 'getAllKeys', 'count', 'put', 'delete'], () => {
      asked += 1;
      if (asked !== wanted) return;
      queueMicrotask(() => (isCut ? this.#cut() : abortWith(transaction, 'AbortError')));
    });
  }
}

/** Hears every request of these kinds that is made of the transaction's stores. */
function onRequest(
  transaction: IDBTransaction,
  kinds: readonly string[],
  hear: (request: IDBRequest) => void,
): void {
  const heard = new Set<IDBObjectStore>();
  const objectStore = transaction.objectStore.bind(transaction);
  transaction.objectStore = (name) => {
    const store = objectStore(name);
    if (heard.has(store)) return store;
    heard.add(store);
    for (const kind of kinds) {
      const ask = Reflect.get(store, kind) as (...what: unknown[]) => IDBRequest;
      Reflect.set(store, kind, (...what: unknown[]) => {
        const request = ask.apply(store, what);
        hear(request);
        return request;
      });
    }
    return store;
  };
}

/** What the browser itself does; a page can only abort without a reason. */
function abortWith(transaction: IDBTransaction, reason: string): void {
  if (Reflect.get(transaction, '_state') === 'finished') return;
  (Reflect.get(transaction, '_abort') as (reason: string) => void).call(transaction, reason);
}
