import type { Page } from 'playwright';

/**
 * All records of some stores of the sample app's database in one moment, from any page of its origin. A reader of
 * IndexedDB waits for the writer before it: what is seen here is durable.
 */
export async function readStores<Stores extends object>(
  page: Page,
  names: readonly (keyof Stores & string)[],
): Promise<Stores> {
  return (await page.evaluate(async (stores) => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await done(indexedDB.open('waymark-sample'));
    const transaction = database.transaction(stores);
    const read = async (name: string) => [name, await done(transaction.objectStore(name).getAll())] as const;
    const found = await Promise.all(stores.map(read));
    database.close();
    return Object.fromEntries(found);
  }, names)) as Stores;
}
