/** A file from a cache, else from the network, and then cached. The file's name contains its version. */
export async function fetchOnce(request: Request, cacheName: string): Promise<Response> {
  const cache = await caches.open(cacheName);
  const known = await cache.match(request.url, { ignoreVary: true });
  if (known) return known;
  const response = await fetch(request);
  if (response.ok) await cache.put(request.url, response.clone());
  return response;
}
