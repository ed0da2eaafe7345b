import { wholeDocument } from '../feed/fetch-feed.ts';

/**
 * Asks for the whole document at `url` (absolute) before it is known whether all of it is wanted.
 *
 * @returns what {@link fetchFeed} takes for its `fetch`: its first request gets the answer that is under way, where it is
 *   for the same, and else its own, while that one is broken off; every later request goes to the network
 */
export function fetchAhead(url: string): typeof globalThis.fetch {
  const controller = new AbortController();
  let ahead: Promise<Response> | null = fetch(url, { ...wholeDocument(), signal: controller.signal });
  // Who takes it hears of its failure.
  ahead.catch(() => null);
  return (input, init = {}) => {
    const answer = ahead;
    ahead = null;
    const headers = new Headers(init.headers);
    const isSame = input === url && !headers.has('If-None-Match') && !headers.has('If-Modified-Since');
    if (answer === null || !isSame) {
      controller.abort();
      return fetch(input, init);
    }
    init.signal?.addEventListener('abort', () => controller.abort());
    return answer;
  };
}
