import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { storesOfVersion } from './released-stores.ts';

/** A device as an earlier Waymark left it, store by store; records by key where a store's records bear none. */
export interface EarlierDevice {
  version: number;
  stores: Record<string, unknown[] | Record<string, unknown>>;
}

/** What a Waymark that took every id for an entry's own had stored after both steps of a case; see test/fixtures. */
export function earlierDevice(name: string): EarlierDevice {
  return JSON.parse(readFileSync(new URL(`../fixtures/devices/${name}.json`, import.meta.url), 'utf8'));
}

/** Makes the database of the sample app, from a page of its origin that does not start the app. */
export async function storeEarlierDevice(page: Page, device: EarlierDevice): Promise<void> {
  await page.evaluate(
    ({ version, stores, shapes }) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('waymark-sample', version);
        opening.onupgradeneeded = () => {
          for (const [name, { keyPath, index }] of Object.entries(shapes)) {
            const store = opening.result.createObjectStore(name, keyPath === undefined ? {} : { keyPath });
            if (index) store.createIndex(index.name, index.keyPath, { unique: index.isUnique });
          }
        };
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const transaction = opening.result.transaction(Object.keys(stores), 'readwrite');
          for (const [name, records] of Object.entries(stores)) {
            const put = (key: string, record: unknown) =>
              transaction.objectStore(name).put(record, Array.isArray(records) ? undefined : key);
            for (const [key, record] of Object.entries(records)) put(key, record);
          }
          transaction.onabort = () => reject(transaction.error);
          transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    { ...device, shapes: storesOfVersion(device.version) },
  );
}

/** All records of one store of the sample app. */
export function readAllRecords<T>(page: Page, store: string): Promise<T[]> {
  return page.evaluate(
    (name) =>
      new Promise<never[]>((resolve, reject) => {
        const opening = indexedDB.open('waymark-sample');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const reading = opening.result.transaction(name).objectStore(name).getAll();
          reading.onerror = () => reject(reading.error);
          reading.onsuccess = () => {
            opening.result.close();
            resolve(reading.result as never[]);
          };
        };
      }),
    store,
  );
}
