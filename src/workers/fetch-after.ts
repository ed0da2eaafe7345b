import type { SentAnswer } from './sync-protocol.ts';

/** A `fetch` whose first call gives an answer that another thread has asked for; all others ask the network. */
export function fetchAfter({ url, status, headers, body }: SentAnswer): typeof fetch {
  let isGiven = false;
  return async (input, init) => {
    if (isGiven) return fetch(input, init);
    isGiven = true;
    const { signal } = init ?? {};
    // Who aborts is not to wait for the other thread's next piece.
    const read = body?.pipeThrough(new TransformStream(), signal ? { signal } : {});
    const response = new Response(read ?? null, { status, headers });
    return Object.defineProperty(response, 'url', { value: url });
  };
}
