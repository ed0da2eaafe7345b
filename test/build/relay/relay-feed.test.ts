import { mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import type { IncomingHttpHeaders, RequestListener } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline, Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { FeedSource } from '../../../src/build/config/parse-feed-source.ts';
import { type RelayOptions, relayFeed } from '../../../src/build/relay/relay-feed.ts';
import { maxFeedBytes } from '../../../src/feed/fetch/fetch-feed.ts';
import { goneOrigin, serve } from '../../support/serve.ts';

const rss = '<?xml version="1.0"?><rss version="2.0"><channel><title>North</title></channel></rss>';

function relayTo(source: FeedSource, options?: RelayOptions): Promise<string> {
  return serve((request, response) => void relayFeed(source, request, response, options));
}

function* endless(chunk: Uint8Array): Generator<Uint8Array> {
  for (;;) yield chunk;
}

async function relayOf(upstream: RequestListener, options?: RelayOptions): Promise<string> {
  return relayTo({ kind: 'http', url: `${await serve(upstream)}/rss` }, options);
}

test('a document comes with its real address, after redirects, without what may be a key', async () => {
  const url = await relayOf(({ url: path }, response) => {
    if (path === '/rss') response.writeHead(302, { Location: '/moved/index.xml?key=secret' }).end();
    else response.end(rss);
  });
  const address = (await fetch(url)).headers.get('Content-Location');
  expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/moved\/index\.xml$/);
});

describe('an upstream', () => {
  test('that forgets to say that it compressed is unpacked, also if it breaks off', async () => {
    const packed = gzipSync(rss.repeat(3000));
    const whole = await relayOf((_request, response) => response.end(packed));
    expect(await (await fetch(whole)).text()).toBe(rss.repeat(3000));
    const cut = await relayOf((_request, response) => response.end(packed.subarray(0, packed.length - 9)));
    expect((await (await fetch(cut)).text()).startsWith(rss)).toBe(true);
    const short = await relayOf((_request, response) => response.end('<'));
    expect(await (await fetch(short)).text()).toBe('<');
  });

  test('hears the conditions of the reader and nothing else about them', async () => {
    let heard: IncomingHttpHeaders = {};
    const url = await relayOf(({ headers }, response) => {
      heard = headers;
      response.writeHead(304, { ETag: '"b"', 'Last-Modified': 'Thu, 25 Jun 2026 10:00:00 GMT' }).end();
    });
    const response = await fetch(url, {
      headers: {
        'If-None-Match': '"a"',
        'If-Modified-Since': 'Wed, 24 Jun 2026 10:00:00 GMT',
        Cookie: 'reader=1',
        Authorization: 'Basic x',
        Referer: 'https://example.org/entry/0090',
      },
    });
    expect(heard).toMatchObject({
      'if-none-match': '"a"',
      'if-modified-since': 'Wed, 24 Jun 2026 10:00:00 GMT',
    });
    expect(heard).not.toHaveProperty('cookie');
    expect(heard).not.toHaveProperty('authorization');
    expect(heard).not.toHaveProperty('referer');
    expect(response.status).toBe(304);
    expect(response.headers.get('etag')).toBe('"b"');
    expect(response.headers.get('last-modified')).toBe('Thu, 25 Jun 2026 10:00:00 GMT');
  });

  test('has its answer passed on, without its cookies', async () => {
    const url = await relayOf((_request, response) => {
      response.writeHead(200, {
        'Content-Type': 'application/rss+xml; charset=windows-1252',
        'Cache-Control': 'max-age=600',
        'Set-Cookie': 'a=1',
      });
      response.end(rss);
    });
    const response = await fetch(url);
    expect(await response.text()).toBe(rss);
    expect(response.headers.get('content-type')).toBe('application/rss+xml; charset=windows-1252');
    expect(response.headers.get('cache-control')).toBe('max-age=600');
    expect(response.headers.get('set-cookie')).toBeNull();
  });

  test('that compresses its answer is read all the same', async () => {
    const url = await relayOf((_request, response) => {
      const body = gzipSync(rss);
      response.writeHead(200, { 'Content-Encoding': 'gzip', 'Content-Length': body.length }).end(body);
    });
    for (const encoding of ['identity', 'gzip', 'br']) {
      const response = await fetch(url, { headers: { 'Accept-Encoding': encoding } });
      expect(response.headers.get('content-encoding')).toBe(encoding === 'identity' ? null : encoding);
      expect(await response.text()).toBe(rss);
    }
  });

  test.each([404, 410, 429, 500, 503])(
    'that answers %i is heard saying so, and for how long',
    async (status) => {
      const url = await relayOf((_request, response) => {
        response
          .writeHead(status, { 'Retry-After': '120', 'Content-Type': 'text/html' })
          .end('<script>1</script>');
      });
      const response = await fetch(url);
      expect(response.status).toBe(status);
      expect(response.headers.get('retry-after')).toBe('120');
      expect(response.headers.get('content-security-policy')).toContain('sandbox');
    },
  );

  test('that moved is followed', async () => {
    const url = await relayOf(({ url: path }, response) => {
      if (path === '/rss') response.writeHead(302, { Location: '/moved.xml' }).end();
      else response.end(rss);
    });
    expect(await (await fetch(url)).text()).toBe(rss);
  });

  test('that leads to another server of a private network is refused in words', async () => {
    let isAsked = false;
    const within = await serve((_request, response) => {
      isAsked = true;
      response.end(rss);
    });
    const url = await relayOf(
      (_request, response) => void response.writeHead(302, { Location: within }).end(),
    );
    const response = await fetch(url);
    expect(response.status).toBe(502);
    expect(await response.text()).toMatch(/private network/);
    expect(isAsked).toBe(false);
  });

  test.each(['gzip', null])(
    'that unpacks without an end (as %s) is let go as soon as it is too large',
    async (encoding) => {
      // One member after the other: packed once, so that the machine has little to do but to unpack.
      const packed = gzipSync(Buffer.alloc(1024 * 1024));
      let upstreamClosed = (): void => undefined;
      const left = new Promise<void>((resolve) => {
        upstreamClosed = resolve;
      });
      const url = await relayOf((_request, response) => {
        response.writeHead(200, encoding === null ? {} : { 'Content-Encoding': encoding });
        response.on('close', upstreamClosed);
        pipeline(Readable.from(endless(packed)), response, () => undefined);
      });
      // What is longer than the limit the app calls too large.
      const answer = await fetch(url, { headers: { 'Accept-Encoding': 'identity' } });
      expect((await answer.arrayBuffer()).byteLength).toBe(maxFeedBytes + 1);
      await left;
    },
  );

  test('is the configured one, whatever a request names', async () => {
    const other = await serve((_request, response) => void response.end('other'));
    let asked = '';
    const url = await relayOf((request, response) => {
      asked = request.url ?? '';
      response.end(rss);
    });
    expect(await (await fetch(`${url}/feed?url=${encodeURIComponent(other)}`)).text()).toBe(rss);
    expect(asked).toBe('/rss');
  });

  test('gets no more than reading done to it', async () => {
    const url = await relayOf((_request, response) => void response.end(rss));
    const response = await fetch(url, { method: 'POST', body: 'x' });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('GET, HEAD');
  });

  test('that is gone is a 502', async () => {
    const url = await relayTo({ kind: 'http', url: await goneOrigin() });
    expect((await fetch(url)).status).toBe(502);
  });

  test('that says nothing is a 504', async () => {
    const url = await relayOf(() => undefined, { timeoutMs: 50 });
    expect((await fetch(url)).status).toBe(504);
  });

  test('that falls silent half-way is seen as broken off, not as complete', async () => {
    const url = await relayOf((_request, response) => void response.write('<rss>'), { timeoutMs: 50 });
    await expect(fetch(url).then((response) => response.text())).rejects.toThrow();
  });

  test('streams: the reader has the beginning before the end is sent', async () => {
    let finish = (): void => undefined;
    const url = await relayOf((_request, response) => {
      response.write('<rss>');
      finish = () => response.end('</rss>');
    });
    const response = await fetch(url, { headers: { 'Accept-Encoding': 'br' } });
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    expect((await reader?.read())?.value).toBe('<rss>');
    finish();
    expect((await reader?.read())?.value).toBe('</rss>');
  });

  test('is let go when the reader goes away', async () => {
    let upstreamClosed = (): void => undefined;
    const left = new Promise<void>((resolve) => {
      upstreamClosed = resolve;
    });
    const url = await relayOf((_request, response) => {
      response.on('close', upstreamClosed);
      response.write('<rss>');
    });
    const abort = new AbortController();
    const response = await fetch(url, { signal: abort.signal });
    abort.abort();
    await expect(response.text()).rejects.toThrow();
    await left;
  });
});

describe('a file', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'waymark-relay-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  async function serveFile(content: string): Promise<{ url: string; path: string }> {
    const path = join(folder, 'mine.xml');
    await writeFile(path, content);
    return { url: await relayTo({ kind: 'file', path }), path };
  }

  test('is served as what it is', async () => {
    const { url, path } = await serveFile(rss);
    const xml = await fetch(url);
    expect(await xml.text()).toBe(rss);
    expect(xml.headers.get('content-type')).toBe('application/xml');
    await writeFile(path, '{"version":"https://jsonfeed.org/version/1.1"}');
    expect((await fetch(url)).headers.get('content-type')).toBe('application/feed+json');
  });

  test('that did not change is a 304, by tag or by date', async () => {
    const { url, path } = await serveFile(rss);
    const first = await fetch(url);
    const etag = first.headers.get('etag') ?? '';
    const modified = first.headers.get('last-modified') ?? '';
    expect((await fetch(url, { headers: { 'If-None-Match': `"x", W/${etag}` } })).status).toBe(304);
    expect((await fetch(url, { headers: { 'If-Modified-Since': modified } })).status).toBe(304);
    const earlier = new Date(Date.parse(modified) - 60_000).toUTCString();
    expect((await fetch(url, { headers: { 'If-Modified-Since': earlier } })).status).toBe(200);
    await writeFile(path, rss.replace('North', 'South'));
    // The same second on the clock must not hide a change: the tag is of the content.
    await utimes(path, new Date(modified), new Date(modified));
    const condition = { 'If-None-Match': etag, 'If-Modified-Since': modified };
    expect((await fetch(url, { headers: condition })).status).toBe(200);
  });

  test('that was compressed by hand is served unpacked', async () => {
    const { url, path } = await serveFile(rss);
    await writeFile(path, gzipSync(rss));
    const response = await fetch(url);
    expect(response.headers.get('content-type')).toBe('application/xml');
    expect(await response.text()).toBe(rss);
  });

  test('that is missing is a 502', async () => {
    const url = await relayTo({ kind: 'file', path: join(folder, 'none.xml') });
    expect((await fetch(url)).status).toBe(502);
  });
});
