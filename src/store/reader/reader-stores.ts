import type { IDBPTransaction, StoreNames } from 'idb';
import type { ReaderKind } from '../../model/reader/reader-data.ts';
import type { WaymarkSchema } from '../schema.ts';

/** The object store of one kind of reader data, for code that treats all kinds alike. */
export interface ReaderStore {
  /** Every record, by its key. */
  read(): Promise<Map<string, unknown>>;
  put(key: string, record: unknown): Promise<unknown>;
  delete(key: string): Promise<void>;
}

/** The part of an object store's interface that is used here, whatever its records are. */
interface AnyStore {
  getAllKeys(): Promise<string[]>;
  getAll(): Promise<unknown[]>;
  put(value: unknown, key?: string): Promise<unknown>;
  delete(key: string): Promise<void>;
}

/** The store of a kind, in a transaction that includes it; only `read` in one that is read-only. */
export function openReaderStore(
  transaction: IDBPTransaction<WaymarkSchema, StoreNames<WaymarkSchema>[], 'readonly' | 'readwrite'>,
  kind: ReaderKind,
): ReaderStore {
  // The stores differ only in the types of their records, and those are just passed on.
  const store = transaction.objectStore(kind) as unknown as AnyStore;
  return {
    async read() {
      const [keys, values] = await Promise.all([store.getAllKeys(), store.getAll()]);
      return new Map(keys.map((key, index) => [key, values[index]]));
    },
    // A setting does not contain its name.
    put: (key, record) => (kind === 'settings' ? store.put(record, key) : store.put(record)),
    delete: (key) => store.delete(key),
  };
}
