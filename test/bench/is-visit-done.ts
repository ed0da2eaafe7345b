import type { Page } from 'playwright';
import { benchJournalId } from './device.ts';

/**
 * Whether all that a first visit begins has come to its end: the page's worker is installed, if it has one, and of a
 * journal of `count` entries all are stored, with search index and threads.
 */
export function isVisitDone(page: Page, count: number | undefined): Promise<boolean> {
  return page.evaluate(isDoneInPage, { name: `waymark-${benchJournalId}`, count });
}

async function isDoneInPage({ name, count }: { name: string; count: number | undefined }): Promise<boolean> {
  const worker = await navigator.serviceWorker.getRegistration();
  if (worker && (worker.installing || worker.active?.state !== 'activated')) return false;
  if (count === undefined) return true;
  const databases = await indexedDB.databases();
  // Opened before the app has, it would be made without the app's stores.
  if (!worker || !databases.some((database) => database.name === name)) return false;
  const resultOf = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onerror = () => reject(request.error);
      request.onsuccess = () => resolve(request.result);
    });
  const database = await resultOf(indexedDB.open(name));
  try {
    const countOf = (store: string) => resultOf(database.transaction(store).objectStore(store).count());
    const stores = ['entries', 'searchIndex', 'entryThreads'];
    const [entries = 0, indexed = 0, threaded = 0] = await Promise.all(stores.map(countOf));
    return entries === count && indexed > 0 && threaded > 0;
  } finally {
    database.close();
  }
}
