import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';

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
    ({ version, stores }) =>
      new Promise<void>((resolve, reject) => {
        const keyPaths: Record<string, string | undefined> = {
          summaries: 'order',
          lines: 'order',
          threads: 'slug',
          entryThreads: 'entry',
          entryTerms: 'entry',
          feedState: undefined,
          settings: undefined,
          searchIndex: undefined,
        };
        const indexes: Record<string, [string, string, boolean]> = {
          entries: ['bySlug', 'slug', true],
          lines: ['byTo', 'expectation.to', false],
          highlights: ['byEntry', 'entry', false],
        };
        const opening = indexedDB.open('waymark-sample', version);
        opening.onupgradeneeded = () => {
          for (const name of Object.keys(stores)) {
            const keyPath = name in keyPaths ? keyPaths[name] : 'id';
            const store = opening.result.createObjectStore(name, keyPath === undefined ? {} : { keyPath });
            const index = indexes[name];
            if (index) store.createIndex(index[0], index[1], { unique: index[2] });
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
    device,
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
