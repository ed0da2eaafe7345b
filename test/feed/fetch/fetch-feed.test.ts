import type { IncomingHttpHeaders, RequestListener } from 'node:http';
import { gzipSync } from 'node:zlib';
import { afterEach, expect, test, vi } from 'vitest';
import { fetchFeed } from '../../../src/feed/fetch/fetch-feed.ts';
import { goneOrigin, serve } from '../../support/serve.ts';

afterEach(() => {
  vi.useRealTimers();
});

const respond =
  (status: number, headers: Record<string, string> = {}, body: string | Uint8Array = ''): RequestListener =>
  (_request, response) => {
    response.writeHead(status, headers).end(body);
  };

/** The first bytes of a body whose rest never comes. */
const stall: RequestListener = (_request, response) => {
  response.writeHead(200, { 'Content-Type': 'text/xml' });
  response.write('<rss>');
};

test('a document comes with its bytes, type and validators', async () => {
  const headers = {
    'Content-Type': 'text/xml; charset=utf-8',
    ETag: '"v1"',
    'Last-Modified': 'Tue, 03 Feb 2026 08:15:00 GMT',
  };
  const origin = await serve(respond(200, headers, '<rss/>'));
  expect(await fetchFeed(`${origin}/feed`)).toEqual({
    kind: 'fetched',
    bytes: new TextEncoder().encode('<rss/>'),
    contentType: 'text/xml; charset=utf-8',
    etag: '"v1"',
    lastModified: 'Tue, 03 Feb 2026 08:15:00 GMT',
    url: `${origin}/feed`,
  });
});

test('validators are sent as they were given, and only then', async () => {
  const seen: IncomingHttpHeaders[] = [];
  const origin = await serve((request, response) => {
    seen.push(request.headers);
    response.writeHead(request.headers['if-none-match'] === '"v1"' ? 304 : 200).end();
  });
  const lastModified = 'Tue, 03 Feb 2026 08:15:00 GMT';
  expect(await fetchFeed(origin, { etag: '"v1"', lastModified })).toEqual({ kind: 'unchanged' });
  expect(await fetchFeed(origin, { etag: null })).toMatchObject({ kind: 'fetched' });
  expect(seen[0]).toMatchObject({ 'if-none-match': '"v1"', 'if-modified-since': lastModified });
  expect(seen[1]).not.toHaveProperty('if-none-match');
  expect(seen[1]).not.toHaveProperty('if-modified-since');
});

test('the browser’s own cache is kept out of the question', async () => {
  let asked: RequestInit | undefined;
  await fetchFeed('https://a.example/feed', {
    fetch: async (_url, init) => {
      asked = init;
      return new Response('x');
    },
  });
  expect(asked?.cache).toBe('no-store');
});

test('304 to a question without validators is an error, not news', async () => {
  const origin = await serve(respond(304));
  expect(await fetchFeed(origin)).toEqual({ kind: 'failed', failure: { kind: 'http', status: 304 } });
});

test('each refusal has its kind', async () => {
  const failureAt = async (status: number, headers?: Record<string, string>) => {
    const answer = await fetchFeed(await serve(respond(status, headers, 'no')));
    return answer.kind === 'failed' ? answer.failure : null;
  };
  expect(await failureAt(404)).toEqual({ kind: 'http', status: 404 });
  expect(await failureAt(500)).toEqual({ kind: 'http', status: 500 });
  expect(await failureAt(410)).toEqual({ kind: 'gone' });
  expect(await failureAt(429, { 'Retry-After': '90' })).toEqual({ kind: 'busy', retryAfterMs: 90_000 });
  expect(await failureAt(503)).toEqual({ kind: 'busy', retryAfterMs: null });
});

test('a server that names the moment to ask again means it by its own clock', async () => {
  const headers = { Date: 'Tue, 01 Jan 2030 10:00:00 GMT', 'Retry-After': 'Tue, 01 Jan 2030 10:02:00 GMT' };
  const answer = await fetchFeed(await serve(respond(503, headers, 'Later')));
  expect(answer).toEqual({ kind: 'failed', failure: { kind: 'busy', retryAfterMs: 120_000 } });
});

test('a server that is not there is being offline', async () => {
  expect(await fetchFeed(await goneOrigin())).toEqual({ kind: 'failed', failure: { kind: 'offline' } });
});

test('a body that breaks off is being offline, not half a feed', async () => {
  const origin = await serve((_request, response) => {
    response.writeHead(200, { 'Content-Length': '1000' });
    response.write('<rss>', () => response.destroy());
  });
  expect(await fetchFeed(origin)).toEqual({ kind: 'failed', failure: { kind: 'offline' } });
});

test('the timeout counts for the body too', async () => {
  const origin = await serve(stall);
  expect(await fetchFeed(origin, { timeoutMs: 100 })).toEqual({
    kind: 'failed',
    failure: { kind: 'timeout', timeoutMs: 100 },
  });
});

test('a body over the limit is left as soon as it is over', async () => {
  let sentBytes = 0;
  let closed: (() => void) | undefined;
  const whenClosed = new Promise<void>((resolve) => {
    closed = resolve;
  });
  const origin = await serve((_request, response) => {
    response.on('close', () => closed?.());
    const piece = Buffer.alloc(64 * 1024, ' ');
    const more = () => {
      sentBytes += piece.length;
      if (!response.destroyed && sentBytes < 512 * 1024 * 1024) response.write(piece, more);
    };
    more();
  });
  const limitBytes = 1024 * 1024;
  expect(await fetchFeed(origin, { limitBytes })).toEqual({
    kind: 'failed',
    failure: { kind: 'too-large', limitBytes },
  });
  await whenClosed;
  expect(sentBytes).toBeLessThan(512 * 1024 * 1024);
});

test('the limit is on what gzip unpacks to', async () => {
  const bomb = gzipSync(Buffer.alloc(4 * 1024 * 1024, ' '));
  const headers = { 'Content-Encoding': 'gzip' };
  const origin = await serve(respond(200, headers, bomb));
  expect(bomb.length).toBeLessThan(64 * 1024);
  expect(await fetchFeed(origin, { limitBytes: 1024 * 1024 })).toMatchObject({
    failure: { kind: 'too-large' },
  });
  expect(await fetchFeed(origin)).toMatchObject({ kind: 'fetched', bytes: { length: 4 * 1024 * 1024 } });
});

test('a redirect is followed, and the answer tells where it ended', async () => {
  const origin = await serve((request, response) => {
    if (request.url === '/old') response.writeHead(301, { Location: '/new' }).end();
    else response.writeHead(200).end('<rss/>');
  });
  expect(await fetchFeed(`${origin}/old`)).toMatchObject({ kind: 'fetched', url: `${origin}/new` });
});

test('aborting rejects with an AbortError, before the question and in the middle of the answer', async () => {
  const origin = await serve(stall);
  await expect(fetchFeed(origin, { signal: AbortSignal.abort() })).rejects.toMatchObject({
    name: 'AbortError',
  });
  const controller = new AbortController();
  const answer = fetchFeed(origin, {
    signal: controller.signal,
    fetch: async (...asked) => {
      const response = await fetch(...asked);
      queueMicrotask(() => controller.abort());
      return response;
    },
  });
  await expect(answer).rejects.toMatchObject({ name: 'AbortError' });
});

test('a slow line is waited for as long as it brings something', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const line = new TransformStream<Uint8Array, Uint8Array>();
  const writer = line.writable.getWriter();
  const fetch = async () => new Response(line.readable);
  const answer = fetchFeed('https://a.example/feed', { timeoutMs: 400, fetch });
  for (const piece of ['<rss>', ...Array(5).fill('<!-- slow -->'), '</rss>']) {
    await vi.advanceTimersByTimeAsync(399);
    await writer.write(new TextEncoder().encode(piece));
    await new Promise(setImmediate);
  }
  await writer.close();
  expect(await answer).toMatchObject({ kind: 'fetched', bytes: { length: 76 } });
});
