import { asideName } from './cached-reader-copy.ts';

/** Whether a copy was set aside and not restored since. As cheap as hasReaderCopy. */
export async function hasCopyAside(): Promise<boolean> {
  return 'caches' in globalThis && caches.has(asideName);
}

/** The copies that were set aside. */
export async function readCopiesAside(): Promise<string[]> {
  const cache = await caches.open(asideName);
  const responses = await Promise.all((await cache.keys()).map((request) => cache.match(request)));
  return Promise.all(responses.flatMap((response) => response?.text() ?? []));
}

/** The copies are in the database again: removes them. */
export async function dropCopiesAside(): Promise<void> {
  await caches.delete(asideName);
}
