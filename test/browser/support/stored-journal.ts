import type { Page } from 'playwright';

/** What is stored of a journal whose feed tells its edition in ETag and text. */
export interface StoredJournal {
  /** The edition of the feed's cursor. */
  edition: number | null;
  /** The editions that the stored entries are of. */
  entryEditions: string[];
  entries: number;
  summaries: number;
  lines: number;
  /** Summaries that do not say the same as their entry, or have none. */
  strays: number;
  /** Ids. */
  readMarks: string[];
}

/** The journal's database of the sample app, from any page of its origin. */
export function readStoredJournal(page: Page): Promise<StoredJournal> {
  return page.evaluate(async () => {
    const settled = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await settled(indexedDB.open('waymark-sample'));
    const stores = ['entries', 'summaries', 'lines', 'feedState', 'readMarks'];
    const transaction = database.transaction(stores);
    const [entries = [], summaries = [], lines = [], [state] = [], marks = []] = await Promise.all(
      stores.map((store) => settled(transaction.objectStore(store).getAll())),
    );
    database.close();
    const known = new Map(
      entries.map((entry) => [entry.id, JSON.stringify([entry.contentHash, entry.order])]),
    );
    return {
      edition: state?.etag ? Number(JSON.parse(state.etag)) : null,
      entryEditions: [
        ...new Set(
          entries.map((entry) => /\be\d+(?= edition)/.exec(JSON.stringify(entry.body))?.[0] ?? 'none'),
        ),
      ],
      entries: entries.length,
      summaries: summaries.length,
      lines: lines.length,
      strays: summaries.filter(
        ({ id, contentHash, order }) => known.get(id) !== JSON.stringify([contentHash, order]),
      ).length,
      readMarks: marks.map(({ id }) => id),
    };
  });
}

/** Writes a read mark as the app does it. */
export function storeReadMark(page: Page, id: string, readAtMs: number): Promise<void> {
  return page.evaluate(
    ([markId, atMs]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('waymark-sample');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const transaction = opening.result.transaction('readMarks', 'readwrite', { durability: 'strict' });
          transaction.objectStore('readMarks').put({ id: markId, readAtMs: atMs });
          transaction.oncomplete = () => resolve();
          transaction.onabort = () => reject(transaction.error);
        };
      }),
    [id, readAtMs] as const,
  );
}
