import type { Page } from 'playwright';
import type { ReaderKind, ReaderRecords } from '../../../src/model/reader/reader-data.ts';

/** Writes what a reader makes into the sample app's database, as the app does it, from any page of its origin. */
export function putRecord<Kind extends Exclude<ReaderKind, 'settings'>>(
  page: Page,
  kind: Kind,
  record: ReaderRecords[Kind],
): Promise<void> {
  return page.evaluate(
    ([store, value]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('waymark-sample');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const transaction = opening.result.transaction(store, 'readwrite', { durability: 'strict' });
          transaction.objectStore(store).put(value);
          transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
          transaction.onabort = () => reject(transaction.error);
        };
      }),
    [kind, record] as const,
  );
}
