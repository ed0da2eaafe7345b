import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pipeline, Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { answerFromShared } from '../../src/build/answer-from-shared.ts';
import { SharedFeed } from '../../src/build/shared-feed.ts';
import { feedLimitBytes } from '../../src/feed/fetch-feed.ts';

const rss = (title: string) =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>${title}</title></channel></rss>`;
const day = 'Thu, 25 Jun 2026 10:00:00 GMT';
const servers: Server[] = [];
/** What the feed's host was asked. */
let asked: IncomingMessage[] = [];
let nowMs = 0;
let shared: SharedFeed;

beforeEach(() => {
  asked = [];
  nowMs = Date.UTC(2026, 5, 25);
});

afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
});

async function listen(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** A host whose answer can be exchanged, and a relay before it. */
async function relayOf(first: RequestListener, timeoutMs?: number) {
  const host = { answer: first };
  const url = await listen((request, response) => {
    asked.push(request);
    host.answer(request, response);
  });
  shared = new SharedFeed(`${url}/rss`, { nowMs: () => nowMs, ...(timeoutMs && { timeoutMs }) });
  const relay = await listen((request, response) => void answerFromShared(shared, request, response));
  return { host, relay };
}

const titled =
  (title: string, headers: Record<string, string> = {}): RequestListener =>
  (_request, response) =>
    void response.writeHead(200, headers).end(rss(title));
const refusing =
  (status: number, headers: Record<string, string> = {}): RequestListener =>
  (_request, response) =>
    void response.writeHead(status, headers).end('<html>no</html>');
const breakingOff: RequestListener = (_request, response) => {
  response.writeHead(200, { 'Content-Length': 1000 }).write('<rss>', () => response.destroy());
};

async function titleAt(url: string): Promise<string | undefined> {
  return /<title>(.*)<\/title>/.exec(await (await fetch(url)).text())?.[1];
}

/** What the relay says after a minute, when the host was asked again. */
async function minuteLater(url: string): Promise<Response> {
  nowMs += 60_000;
  return fetch(url);
}

describe('a feed that many read', () => {
  test('is asked for once, also by those who come while it is on its way', async () => {
    let letGo = (): void => undefined;
    const { relay } = await relayOf((_request, response) => {
      letGo = () => response.end(rss('North'));
      response.write('  ');
    });
    // Their heads are here, and the feed's end is not.
    const answers = await Promise.all([1, 2, 3, 4, 5].map(() => fetch(relay)));
    letGo();
    const bodies = await Promise.all(answers.map((answer) => answer.text()));
    expect(new Set(bodies)).toEqual(new Set([`  ${rss('North')}`]));
    expect(asked).toHaveLength(1);
  });

  test('is asked for once a minute, with what its host tells old from new by', async () => {
    const { host, relay } = await relayOf(titled('North', { ETag: '"a"', 'Last-Modified': day }));
    expect(await titleAt(relay)).toBe('North');
    host.answer = (_request, response) => void response.writeHead(304).end();
    nowMs += 59_999;
    expect(await titleAt(relay)).toBe('North');
    expect(asked).toHaveLength(1);
    nowMs += 1;
    expect(await titleAt(relay)).toBe('North');
    expect(asked).toHaveLength(2);
    expect(asked[1]?.headers).toMatchObject({ 'if-none-match': '"a"', 'if-modified-since': day });
    host.answer = titled('South');
    expect(await (await minuteLater(relay)).text()).toContain('South');
  });

  test('streams to its first reader, before its end is there', async () => {
    let finish = (): void => undefined;
    const { relay } = await relayOf((_request, response) => {
      response.write('<rss>');
      finish = () => response.end('</rss>');
    });
    const reader = (await fetch(relay)).body?.pipeThrough(new TextDecoderStream()).getReader();
    expect((await reader?.read())?.value).toBe('<rss>');
    finish();
    expect((await reader?.read())?.value).toBe('</rss>');
  });

  test('comes to the others when its first reader goes away', async () => {
    let finish = (): void => undefined;
    const { relay } = await relayOf((_request, response) => {
      response.write('<rss><channel><title>North</title>');
      finish = () => response.end('</channel></rss>');
    });
    const abort = new AbortController();
    const left = await fetch(relay, { signal: abort.signal });
    abort.abort();
    await expect(left.text()).rejects.toThrow();
    const other = fetch(relay);
    await other;
    finish();
    expect(await (await other).text()).toContain('North');
    expect(asked).toHaveLength(1);
  });

  test('hears nothing about who reads it', async () => {
    const { relay } = await relayOf(titled('North'));
    await fetch(`${relay}/?url=x`, { headers: { Cookie: 'a=1', Referer: relay, 'If-None-Match': '"x"' } });
    expect(asked[0]?.url).toBe('/rss');
    for (const name of ['cookie', 'referer', 'if-none-match'])
      expect(asked[0]?.headers).not.toHaveProperty(name);
  });
});

describe('a reader', () => {
  test.each([
    ['tag', { ETag: 'W/"a"' }, { 'If-None-Match': 'W/"a"' }],
    ['date', { 'Last-Modified': day }, { 'If-Modified-Since': day }],
  ])('who has it already, by its %s, gets a 304', async (_what, ofHost, ofReader) => {
    const { relay } = await relayOf(titled('North', ofHost as Record<string, string>));
    await (await fetch(relay)).text();
    const answer = await fetch(relay, { headers: ofReader as Record<string, string> });
    expect(answer.status).toBe(304);
    expect(answer.headers.get('age')).toBe('0');
    expect(await answer.text()).toBe('');
    expect(asked).toHaveLength(1);
  });

  test('gets a 304 also of a host that has no tags, which is not asked by ours', async () => {
    const { relay } = await relayOf(titled('North', { 'Last-Modified': day }));
    await (await fetch(relay)).text();
    const etag = (await minuteLater(relay)).headers.get('etag') ?? '';
    expect(etag).toMatch(/^"[\w-]{27}"$/);
    expect(asked[1]?.headers).not.toHaveProperty('if-none-match');
    expect(asked[1]?.headers['if-modified-since']).toBe(day);
    expect((await fetch(relay, { headers: { 'If-None-Match': etag } })).status).toBe(304);
  });

  test('who asks for the head alone gets it', async () => {
    const { relay } = await relayOf(titled('North', { ETag: '"a"', 'Content-Type': 'application/rss+xml' }));
    for (let time = 0; time < 2; time += 1) {
      const answer = await fetch(relay, { method: 'HEAD' });
      expect(answer.status).toBe(200);
      expect(answer.headers.get('content-type')).toBe('application/rss+xml');
      expect(answer.headers.get('etag')).toBe('"a"');
      expect(await answer.text()).toBe('');
    }
    expect(asked).toHaveLength(1);
  });

  test('gets no more than reading done', async () => {
    const { relay } = await relayOf(titled('North'));
    expect((await fetch(relay, { method: 'POST', body: 'x' })).status).toBe(405);
    expect(asked).toHaveLength(0);
  });

  test('gets it as a foreign thing, with its real address and in the encoding that was asked for', async () => {
    const { relay } = await relayOf(({ url }, response) => {
      if (url === '/rss') response.writeHead(302, { Location: '/moved.xml?key=secret' }).end();
      else response.writeHead(200, { 'Set-Cookie': 'a=1' }).end(gzipSync(rss('North')));
    });
    for (const encoding of ['br', 'gzip', 'identity']) {
      const answer = await fetch(relay, { headers: { 'Accept-Encoding': encoding } });
      expect(await answer.text()).toBe(rss('North'));
      expect(answer.headers.get('content-encoding')).toBe(encoding === 'identity' ? null : encoding);
      expect(answer.headers.get('content-location')).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/moved\.xml$/);
      expect(answer.headers.get('content-security-policy')).toContain('sandbox');
      expect(answer.headers.get('set-cookie')).toBeNull();
    }
  });
});

describe('while its host is down, the last good answer stands', () => {
  test.each<[string, RequestListener]>([
    ['refuses connections', (request) => void request.socket.destroy()],
    ['breaks off', breakingOff],
    ['says nothing', () => undefined],
    ['says 404', refusing(404)],
    ['says 500', refusing(500)],
    ['is busy', refusing(503)],
    ['sends a web page', refusing(200)],
    ['leads into a private network', refusing(302, { Location: 'http://127.0.0.2:9/' })],
  ])('that %s', async (_what, failing) => {
    const { host, relay } = await relayOf(titled('North', { ETag: '"a"' }), 50);
    expect(await titleAt(relay)).toBe('North');
    host.answer = failing;
    const answer = await minuteLater(relay);
    expect(answer.status).toBe(200);
    expect(await answer.text()).toBe(rss('North'));
    expect(answer.headers.get('age')).toBe('60');
    nowMs += 30_000;
    const later = await fetch(relay, { headers: { 'If-None-Match': '"a"' } });
    expect(later.status).toBe(304);
    expect(later.headers.get('age')).toBe('90');
    expect(asked).toHaveLength(2);
    host.answer = titled('South');
    expect(await (await minuteLater(relay)).text()).toBe(rss('South'));
  });

  test('and one that is larger than the app reads does not take its place', async () => {
    const { host, relay } = await relayOf(titled('North'));
    expect(await titleAt(relay)).toBe('North');
    const packed = gzipSync(Buffer.alloc(1024 * 1024));
    host.answer = (_request, response) =>
      pipeline(
        Readable.from(
          (function* () {
            for (;;) yield packed;
          })(),
        ),
        response,
        () => undefined,
      );
    nowMs += 60_000;
    expect(await titleAt(relay)).toBe('North');
  });

  test('unless it says that the feed is gone for good', async () => {
    const { host, relay } = await relayOf(titled('North'));
    expect(await titleAt(relay)).toBe('North');
    host.answer = refusing(410);
    expect((await minuteLater(relay)).status).toBe(410);
    expect((await fetch(relay)).status).toBe(410);
    expect(asked).toHaveLength(2);
  });

  test('and is as old as its host said, and as new as it was confirmed', async () => {
    const { host, relay } = await relayOf(titled('North', { ETag: '"a"', Age: '100' }));
    expect((await fetch(relay)).headers.get('age')).toBe('100');
    host.answer = (_request, response) =>
      void response.writeHead(304, { 'Cache-Control': 'max-age=5' }).end();
    const confirmed = await minuteLater(relay);
    expect(confirmed.headers.get('age')).toBe('0');
    expect(confirmed.headers.get('cache-control')).toBe('max-age=5');
  });
});

describe('without a good answer ever', () => {
  test('the host’s own is passed on for a minute, and how long it wants peace', async () => {
    const { host, relay } = await relayOf(refusing(503, { 'Retry-After': '120' }));
    for (let time = 0; time < 2; time += 1) {
      const answer = await fetch(relay);
      expect(answer.status).toBe(503);
      expect(answer.headers.get('retry-after')).toBe('120');
      expect(await answer.text()).toBe('<html>no</html>');
    }
    host.answer = titled('North');
    expect((await minuteLater(relay)).status).toBe(503);
    expect(asked).toHaveLength(1);
    expect(await (await minuteLater(relay)).text()).toBe(rss('North'));
  });

  test.each<[number, string, RequestListener]>([
    [504, 'that says nothing', () => undefined],
    [502, 'that refuses', (request) => void request.socket.destroy()],
    [502, 'that leads into a private network', refusing(302, { Location: 'http://127.0.0.2:9/' })],
  ])('it is a %i of a host %s', async (status, _what, failing) => {
    const { host, relay } = await relayOf(failing, 50);
    expect((await fetch(relay)).status).toBe(status);
    expect((await fetch(relay)).status).toBe(status);
    expect(asked).toHaveLength(1);
    host.answer = titled('North');
    expect(await (await minuteLater(relay)).text()).toBe(rss('North'));
  });

  test('one that breaks off is seen to do so, and is nothing to keep', async () => {
    const { relay } = await relayOf(breakingOff);
    await expect(fetch(relay).then((answer) => answer.text())).rejects.toThrow();
    expect((await fetch(relay)).status).toBe(502);
    expect(shared.body).toBeNull();
  });

  test('one without an end is let go when it is too large, and passed on as too large', async () => {
    const packed = gzipSync(Buffer.alloc(1024 * 1024));
    let hostClosed = (): void => undefined;
    const left = new Promise<void>((resolve) => {
      hostClosed = resolve;
    });
    const { relay } = await relayOf((_request, response) => {
      response.on('close', hostClosed);
      const endless = function* () {
        for (;;) yield packed;
      };
      pipeline(Readable.from(endless()), response, () => undefined);
    });
    const answer = await fetch(relay, { headers: { 'Accept-Encoding': 'identity' } });
    expect((await answer.arrayBuffer()).byteLength).toBe(feedLimitBytes + 1);
    await left;
    expect(shared.body).toBeNull();
  });
});
