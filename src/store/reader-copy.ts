import { journal } from '../model/journal.ts';

const cacheName = `waymark-reader-${journal.id}`;
const address = '/reader-copy.json';

/** Whether a copy of what the reader made lies outside of the database. Cheap; false where there is no cache storage. */
export async function hasReaderCopy(): Promise<boolean> {
  return 'caches' in globalThis && caches.has(cacheName);
}

/** The text of the copy, a backup as docs/backup-format.md has it, or null. */
export async function readReaderCopy(): Promise<string | null> {
  const response = await caches.match(address, { cacheName });
  return response ? response.text() : null;
}

/** Keeps the text of a backup in place of the copy that was there. Does nothing where there is no cache storage. */
export async function putReaderCopy(text: string): Promise<void> {
  if (!('caches' in globalThis)) return;
  const cache = await caches.open(cacheName);
  await cache.put(address, new Response(text, { headers: { 'Content-Type': 'application/json' } }));
}
