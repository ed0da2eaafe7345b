import { type AppFile, fetchOnce } from './kept-languages.ts';

const cacheName = 'waymark-later';

/**
 * A typeface that few readers choose, and the HTML names that few feeds have and that are used online only: a first
 * visit does not need them, and they would make it longer.
 */
const few = /(?:^|\/)(?:lexend-[\w-]+\.woff2|decode-data-html-[\w-]+\.js)$/;

/** Whether a file of the app is cached only with a reader's second visit, or when it is first requested. */
export function isKeptLater(address: string): boolean {
  return few.test(address);
}

/** Separates the files that every reader has from the first visit on from those that come later. */
export function partLater<File extends AppFile>(files: readonly File[]): { first: File[]; later: string[] } {
  const addressOf = (file: AppFile) => (typeof file === 'string' ? file : file.url);
  return {
    first: files.filter((file) => !isKeptLater(addressOf(file))),
    later: files.map(addressOf).filter(isKeptLater),
  };
}

/** Caches this version's later files; those of older versions are removed. Rejects if one cannot be fetched. */
export async function keepLater(addresses: readonly string[]): Promise<void> {
  const cache = await caches.open(cacheName);
  const wanted = addresses.map((address) => new URL(address, location.href).href);
  const kept = (await cache.keys()).map(({ url }) => url);
  for (const address of wanted) if (!kept.includes(address)) await cache.add(address);
  for (const address of kept) if (!wanted.includes(address)) await cache.delete(address);
}

/** Such a file, cached from now on if it was not. */
export async function fetchLater(request: Request): Promise<Response> {
  return fetchOnce(request, cacheName);
}
