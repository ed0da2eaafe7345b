/** As much of a cache storage as the store asks for; `onPut` may refuse what is put. */
export function playedCaches(onPut: () => void = () => undefined) {
  const stored = new Map<string, Map<string, string>>();
  return {
    has: async (name: string) => stored.has(name),
    match: async (address: string, { cacheName }: { cacheName: string }) => {
      const text = stored.get(cacheName)?.get(address);
      return text === undefined ? undefined : new Response(text);
    },
    open: async (name: string) => {
      const cache = stored.get(name) ?? new Map<string, string>();
      stored.set(name, cache);
      return {
        put: async (address: string, response: Response) => {
          onPut();
          cache.set(address, await response.text());
        },
      };
    },
  };
}
