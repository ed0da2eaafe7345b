import { journal } from '../../model/journal/journal.ts';

const cacheName = `waymark-reader-${journal.id}`;
const address = '/reader-copy.json';
/** The cache for the copies that setReaderCopyAside sets aside; see copies-aside.ts. */
export const asideName = `waymark-reader-aside-${journal.id}`;

/** The copy is all that is left of what the reader made, and could not be set aside: it must not be replaced. */
let isAllThereIs = false;

/** Whether there is a copy of what the reader made, outside of the database. Cheap; false without cache storage. */
export async function hasReaderCopy(): Promise<boolean> {
  return 'caches' in globalThis && caches.has(cacheName);
}

/** The text of the copy, a backup in the format of docs/backup-format.md, or null. */
export async function readReaderCopy(): Promise<string | null> {
  const response = await caches.match(address, { cacheName });
  return response ? response.text() : null;
}

/** Stores the text of a backup in place of the earlier copy. Does nothing without cache storage. */
export async function putReaderCopy(text: string): Promise<void> {
  if (!('caches' in globalThis) || isAllThereIs) return;
  await put(cacheName, address, text);
}

/** Sets aside a copy that a new database could not take back, so that no copy of that database replaces it. */
export async function setReaderCopyAside(): Promise<void> {
  isAllThereIs = true;
  const text = await readReaderCopy();
  // An earlier one may still be there.
  if (text !== null) await put(asideName, `/${Date.now()}.json`, text);
  isAllThereIs = false;
}

async function put(name: string, at: string, text: string): Promise<void> {
  const cache = await caches.open(name);
  await cache.put(at, new Response(text, { headers: { 'Content-Type': 'application/json' } }));
}
