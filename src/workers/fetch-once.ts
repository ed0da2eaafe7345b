/** A file from a cache, else from the network: what comes from there is kept. The file's name tells its version. */
export async function fetchOnce(request: Request, cacheName: string): Promise<Response> {
  const cache = await caches.open(cacheName);
  const known = await cache.match(request.url, { ignoreVary: true });
  if (known) return known;
  const response = await fetch(request);
  if (response.ok) await cache.put(request.url, response.clone());
  return response;
}
