/** As much of a cache storage as the store asks for; `onPut` may refuse what is put. */
export function playedCaches(onPut: () => void = () => undefined) {
  const stored = new Map<string, Map<string, string>>();
  const answer = (text: string | undefined) => (text === undefined ? undefined : new Response(text));
  return {
    has: async (name: string) => stored.has(name),
    delete: async (name: string) => stored.delete(name),
    match: async (address: string, { cacheName }: { cacheName: string }) =>
      answer(stored.get(cacheName)?.get(address)),
    open: async (name: string) => {
      const cache = stored.get(name) ?? new Map<string, string>();
      stored.set(name, cache);
      return {
        keys: async () => [...cache.keys()],
        match: async (address: string) => answer(cache.get(address)),
        put: async (address: string, response: Response) => {
          onPut();
          cache.set(address, await response.text());
        },
      };
    },
  };
}
