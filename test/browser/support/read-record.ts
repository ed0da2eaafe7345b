import type { Page } from 'playwright';

/** What a record of the sample app's database holds, from any page of its origin; undefined where there is none. */
export function readRecord(page: Page, store: string, key: string): Promise<unknown> {
  return page.evaluate(
    ([storeName, recordKey]) =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('waymark-sample');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const reading = opening.result.transaction(storeName).objectStore(storeName).get(recordKey);
          reading.onsuccess = () => {
            opening.result.close();
            resolve(reading.result);
          };
        };
      }),
    [store, key] as const,
  );
}
