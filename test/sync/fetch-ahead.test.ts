import { afterEach, expect, test, vi } from 'vitest';
import { fetchFeed } from '../../src/feed/fetch-feed.ts';
import { fetchAhead } from '../../src/sync/fetch-ahead.ts';

const url = 'https://journal.example/feed';
const words = new TextEncoder().encode('<rss/>');

/** What was asked for, in its order; each answer is the document. */
function countRequests() {
  const asked: { etag: string | null; signal: AbortSignal | null | undefined }[] = [];
  vi.stubGlobal('fetch', async (_input: string, { headers, signal }: RequestInit) => {
    asked.push({ etag: new Headers(headers).get('If-None-Match'), signal });
    return new Response(words, { headers: { ETag: '"v1"' } });
  });
  return asked;
}

afterEach(() => {
  vi.unstubAllGlobals();
});

test('a feed that was asked for ahead is asked for once', async () => {
  const asked = countRequests();
  const answer = await fetchFeed(url, { fetch: fetchAhead(url) });
  expect(answer).toMatchObject({ kind: 'fetched', bytes: words, etag: '"v1"' });
  expect(asked).toHaveLength(1);
});

test('who knows the feed asks for its changes, and what was asked for ahead is broken off', async () => {
  const asked = countRequests();
  await fetchFeed(url, { etag: '"v0"', fetch: fetchAhead(url) });
  expect(asked.map(({ etag }) => etag)).toEqual([null, '"v0"']);
  expect(asked[0]?.signal?.aborted).toBe(true);
});

test('every later request goes to the network, for the same document too', async () => {
  const asked = countRequests();
  const ahead = fetchAhead(url);
  await fetchFeed(url, { fetch: ahead });
  await fetchFeed(url, { fetch: ahead });
  expect(asked).toHaveLength(2);
});

test('a network that breaks off is told of by who takes the answer', async () => {
  vi.stubGlobal('fetch', async () => {
    throw new TypeError('Failed to fetch');
  });
  const ahead = fetchAhead(url);
  expect(await fetchFeed(url, { fetch: ahead })).toEqual({ kind: 'failed', failure: { kind: 'offline' } });
});

test('who no longer wants the feed breaks off what was asked for ahead', async () => {
  const signals: (AbortSignal | null | undefined)[] = [];
  vi.stubGlobal('fetch', (_input: string, { signal }: RequestInit) => {
    signals.push(signal);
    return new Promise((_resolve, reject) => {
      signal?.addEventListener('abort', () => reject(signal.reason));
    });
  });
  const controller = new AbortController();
  const answer = fetchFeed(url, { fetch: fetchAhead(url), signal: controller.signal });
  controller.abort();
  await expect(answer).rejects.toThrow('no longer wanted');
  expect(signals[0]?.aborted).toBe(true);
});
