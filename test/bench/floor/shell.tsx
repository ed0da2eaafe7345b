import { render } from 'preact';
import type { FloorRow } from './floor-row.ts';

/**
 * The least an app can be that keeps its rows on the device: it shows what IndexedDB has, fetches the rows, stores
 * them, and shows what IndexedDB has now.
 */
const database = await openDatabase();
if (!(await showStored())) await update();
else void update().catch(() => console.info('The rows of the last visit stand: there is no network.'));
await navigator.serviceWorker.register('/worker.js');

async function update(): Promise<void> {
  const answer = await fetch('/rows.json');
  const rows = (await answer.json()) as FloorRow[];
  const writing = database.transaction('rows', 'readwrite');
  rows.forEach((row, at) => void writing.objectStore('rows').put(row, at));
  await new Promise((resolve, reject) => {
    writing.oncomplete = resolve;
    writing.onabort = () => reject(writing.error);
  });
  await showStored();
}

async function showStored(): Promise<boolean> {
  const rows: FloorRow[] = await resultOf(database.transaction('rows').objectStore('rows').getAll());
  const root = document.querySelector('#app');
  if (rows.length > 0 && root) render(<List rows={rows} />, root);
  return rows.length > 0;
}

function openDatabase(): Promise<IDBDatabase> {
  const opening = indexedDB.open('floor', 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore('rows');
  return resultOf(opening);
}

function resultOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

function List({ rows }: { rows: readonly FloorRow[] }) {
  return (
    <main>
      <h1>A generated journal</h1>
      {rows.map(({ slug, day, headline, excerpt, dateline }) => (
        <article key={slug}>
          <time>{day}</time>
          <h3>
            <a href={`/entry/${slug}`}>{headline}</a>
          </h3>
          <p>{excerpt}</p>
          <p>{dateline}</p>
        </article>
      ))}
    </main>
  );
}
