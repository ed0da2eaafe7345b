import { asideName } from './cached-reader-copy.ts';

/** Whether a copy was put aside and not taken back since. As cheap as hasReaderCopy. */
export async function hasCopyAside(): Promise<boolean> {
  return 'caches' in globalThis && caches.has(asideName);
}

/** The copies that were put aside. */
export async function readCopiesAside(): Promise<string[]> {
  const cache = await caches.open(asideName);
  const responses = await Promise.all((await cache.keys()).map((request) => cache.match(request)));
  return Promise.all(responses.flatMap((response) => response?.text() ?? []));
}

/** The database has what was put aside. */
export async function dropCopiesAside(): Promise<void> {
  await caches.delete(asideName);
}
