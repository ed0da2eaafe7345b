import { afterEach, expect, test, vi } from 'vitest';
import { fetchAfter } from '../../src/workers/fetch-after.ts';
import type { SentAnswer } from '../../src/workers/sync-protocol.ts';

const asked = vi.fn<typeof fetch>(async () => new Response('from the network'));

afterEach(() => vi.unstubAllGlobals());

function anAnswer(changes: Partial<SentAnswer> = {}): SentAnswer {
  const headers: SentAnswer['headers'] = [['etag', '"1"']];
  return {
    url: 'http://localhost/moved',
    status: 200,
    headers,
    body: new Response('<rss/>').body,
    ...changes,
  };
}

test('who asks first gets the answer that is there, and who asks again the network’s', async () => {
  vi.stubGlobal('fetch', asked);
  const fetchIt = fetchAfter(anAnswer());
  const first = await fetchIt('http://localhost/feed');
  expect([first.url, first.status, first.headers.get('ETag')]).toEqual([
    'http://localhost/moved',
    200,
    '"1"',
  ]);
  expect(await first.text()).toBe('<rss/>');
  expect(asked).not.toHaveBeenCalled();
  expect(await (await fetchIt('http://localhost/feed?page=2')).text()).toBe('from the network');
});

test('who gives it up does not wait for the rest of it', async () => {
  const giving = new AbortController();
  const neverEnding = new ReadableStream<Uint8Array>({});
  const fetchIt = fetchAfter(anAnswer({ body: neverEnding }));
  const response = await fetchIt('http://localhost/feed', { signal: giving.signal });
  const reading = response.text();
  giving.abort();
  await expect(reading).rejects.toThrow();
});

test('an answer without a body is one', async () => {
  const response = await fetchAfter(anAnswer({ status: 204, body: null }))('http://localhost/feed');
  expect([response.status, await response.text()]).toEqual([204, '']);
});
