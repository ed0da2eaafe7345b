import type { PrecacheController } from 'workbox-precaching';

const cacheName = 'waymark-previous';

/**
 * Keeps the files of the version that has run until now, before the activation of the new one removes them: tabs that
 * were opened with it still load their lazy parts. Call it once the new version is installed; files of the version
 * before that are removed.
 */
export async function keepPreviousFiles(app: PrecacheController): Promise<void> {
  const current = new Set(app.getURLsToCacheKeys().values());
  await caches.delete(cacheName);
  const [from, to] = await Promise.all([caches.open(app.strategy.cacheName), caches.open(cacheName)]);
  for (const request of await from.keys()) {
    const response = current.has(request.url) ? undefined : await from.match(request, { ignoreVary: true });
    if (response !== undefined) await to.put(request, response);
  }
}

/** A file of the previous version, or undefined. */
export async function matchPreviousFile(request: Request): Promise<Response | undefined> {
  return caches.match(request.url, { cacheName: cacheName, ignoreVary: true });
}
