import { chooseLanguage, type Language, languageCodes, languages } from '../../words/languages.ts';

const cacheName = 'waymark-languages';

/** A file of the app, as listed by Workbox in the build. */
export type AppFile = string | { url: string };

/** The language whose words are at an address of the app; null for any other file. */
export function languageAt(address: string): Language | null {
  const name = /\/([a-z]+)-[\w-]+\.js$/.exec(new URL(address, 'http://app.invalid/').pathname)?.[1];
  return languageCodes.find((language) => languages[language].file === name) ?? null;
}

/** Separates the words of languages from the files that every reader needs. */
export function partLanguages<File extends AppFile>(
  files: readonly File[],
): { app: File[]; words: string[] } {
  const addressOf = (file: AppFile) => (typeof file === 'string' ? file : file.url);
  return {
    app: files.filter((file) => languageAt(addressOf(file)) === null),
    words: files.map(addressOf).filter((address) => languageAt(address) !== null),
  };
}

/**
 * Caches the words that this device needs offline: of its own language, of those that were cached before, and of
 * `wanted`. Words of the previous version stay for tabs that were opened with it; older ones are removed. Rejects if
 * words cannot be fetched.
 *
 * @param addresses of the words that this version of the app has
 */
export async function keepLanguages(
  addresses: readonly string[],
  wanted: readonly Language[] = [],
): Promise<void> {
  const cache = await caches.open(cacheName);
  const kept = (await cache.keys()).map(({ url }) => url);
  const spoken = new Set([
    ...wanted,
    chooseLanguage('system', navigator.languages),
    ...kept.map((address) => languageAt(address)),
  ]);
  for (const address of addresses) {
    const language = languageAt(address);
    const whole = new URL(address, location.href).href;
    if (language === null || !spoken.has(language) || kept.includes(whole)) continue;
    await cache.add(whole);
    const before = kept.filter((one) => languageAt(one) === language);
    for (const older of before.slice(0, -1)) await cache.delete(older);
  }
}

/** Cached words of any version, else from the network, and then cached. */
export async function fetchWords(request: Request): Promise<Response> {
  return fetchOnce(request, cacheName);
}

/** A file from a cache, else from the network, and then cached. The file's name contains its version. */
export async function fetchOnce(request: Request, cacheName: string): Promise<Response> {
  const cache = await caches.open(cacheName);
  const known = await cache.match(request.url, { ignoreVary: true });
  if (known) return known;
  const response = await fetch(request);
  if (response.ok) await cache.put(request.url, response.clone());
  return response;
}
