import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeHostFiles } from '../../../src/build/hosts/host-files-plugin.ts';
import { answerHeaders, foreignPolicy, type ServedFeed } from '../../../src/build/hosts/served-site.ts';
import { FeedServer } from '../../support/feed-server.ts';
import { findHostServer, type HostServer, type RunningHost, startHost } from '../../support/host-server.ts';
import { aBuiltJournal, copiedFeed, feedText, pageOf, script } from './a-built-journal.ts';

const servers: readonly HostServer[] = ['nginx', 'caddy'];
const programs = Object.fromEntries(servers.map((server) => [server, findHostServer(server)]));

/** A journal on a server, from its folder to its answers. */
function useHost(server: HostServer, base: string, feedOf: () => ServedFeed) {
  let host: RunningHost | null = null;
  let folder = '';
  beforeAll(async () => {
    const feed = feedOf();
    folder = await aBuiltJournal(feed);
    await writeHostFiles(folder, server, { base, feed });
    host = await startHost(server, programs[server] ?? '', folder);
  });
  afterAll(async () => {
    await host?.stop();
    await rm(folder, { recursive: true, force: true });
  });
  return (path: string, { from = base, ...init }: RequestInit & { from?: string } = {}) =>
    fetch(`${host?.origin}${from}${path}`, { redirect: 'manual', ...init });
}

function headersOf(response: Response, names: readonly string[]): Record<string, string | null> {
  return Object.fromEntries(names.map((name) => [name, response.headers.get(name)]));
}

describe.each(servers)('%s', (server) => {
  const run = describe.skipIf(programs[server] === null);

  run.each(['/', '/my/journal/'])('with a copy of the feed below %s', (base) => {
    const ask = useHost(server, base, () => copiedFeed);

    test.each([
      ['', 'index.html'],
      ['map', 'map/index.html'],
      ['map/', 'map/index.html'],
      ['map?entry=0090', 'map/index.html'],
      ['entry/0090', 'entry/0090/index.html'],
      ['entry/0090/', 'entry/0090/index.html'],
      ['entry/no.1', 'entry/no.1/index.html'],
    ])('answers the address "%s" with its page, without a redirect', async (path, page) => {
      const response = await ask(path);
      expect(response.status).toBe(200);
      expect(await response.text()).toBe(pageOf(page));
      expect(response.headers.get('content-type')).toMatch(/^text\/html/);
      expect(response.headers.get('cache-control')).toBe('no-cache');
    });

    test.each([
      ['', 'page'],
      ['entry/0090', 'page'],
      ['assets/main-abc.js', 'asset'],
      ['service-worker.js', 'file'],
      ['robots.txt', 'file'],
      ['icons/waymark.svg', 'file'],
      ['manifest.webmanifest', 'manifest'],
      ['feed.xml', 'feed'],
      ['assets/nothing.js', 'missing'],
      ['nothing.png', 'missing'],
      ['nowhere/at/all', 'missing'],
    ] as const)('says of "%s" what is said of its kind, %s', async (path, kind) => {
      for (const method of ['GET', 'HEAD']) {
        const response = await ask(path, { method });
        const { 'Content-Security-Policy': policy = null, ...expected } = answerHeaders[kind];
        expect(headersOf(response, Object.keys(expected))).toEqual(expected);
        expect(response.headers.get('content-security-policy')).toBe(policy);
        expect(response.status).toBe(kind === 'missing' ? 404 : 200);
      }
    });

    test.each([
      'assets/nothing.js',
      'nothing.png',
      'entry/9999',
      'entry',
      'feed',
      'nginx.conf',
      'caddy.conf',
    ])('answers the missing "%s" with the page for that, and says 404', async (path) => {
      const response = await ask(path);
      expect(response.status).toBe(404);
      expect(await response.text()).toBe(pageOf('404.html'));
      expect(response.headers.get('content-type')).toMatch(/^text\/html/);
    });

    test.each([
      ['manifest.webmanifest', 'application/manifest+json'],
      ['feed.xml', 'application/rss+xml'],
      ['assets/font-a1.woff2', 'font/woff2'],
      ['icons/waymark.svg', 'image/svg+xml'],
    ])('names the type of %s', async (path, type) => {
      expect((await ask(path)).headers.get('content-type')).toBe(type);
    });

    test.each([
      ['assets/main-abc.js', script],
      ['service-worker.js', script],
      ['feed.xml', feedText],
    ])('compresses %s', async (path, text) => {
      const response = await ask(path, { headers: { 'Accept-Encoding': 'gzip' } });
      expect(response.headers.get('content-encoding')).toBe('gzip');
      expect(response.headers.get('vary')).toContain('Accept-Encoding');
      expect(await response.text()).toBe(text);
    });

    test('says "not modified" of a feed and a page that did not change', async () => {
      for (const path of ['feed.xml', 'entry/0090']) {
        const etag = (await ask(path)).headers.get('etag') ?? '';
        expect((await ask(path, { headers: { 'If-None-Match': etag } })).status).toBe(304);
      }
    });

    if (base !== '/')
      test('leads the folder without its slash to the journal', async () => {
        const response = await ask('', { from: base.slice(0, -1) });
        expect([301, 302]).toContain(response.status);
        expect(response.headers.get('location')).toBe(base);
      });
  });

  run('with a relay of a feed at an https address', () => {
    const upstream = 'https://localhost/feed.xml';
    const ask = useHost(server, '/', () => ({ kind: 'relay', path: 'feed', upstream }));

    test('starts, and says 502 where nobody answers there', async () => {
      expect((await ask('feed')).status).toBe(502);
    });
  });

  run.each(['/', '/my/journal/'])('with a relay of the feed below %s', (base) => {
    let upstream: FeedServer;
    const asked: { url: string; headers: NodeJS.Dict<string | string[]> }[] = [];
    beforeAll(async () => {
      upstream = await FeedServer.start(({ url = '', headers }, response) => {
        asked.push({ url, headers });
        response.setHeader('ETag', '"one"');
        if (headers['if-none-match'] === '"one"') return response.writeHead(304).end();
        return response
          .writeHead(200, {
            'Content-Type': 'application/rss+xml',
            'Cache-Control': 'max-age=60',
            'Set-Cookie': 'a=b',
            'Content-Security-Policy': "default-src 'self'",
            'Clear-Site-Data': '"storage"',
            'X-Content-Type-Options': 'nosniff',
          })
          .end(feedText);
      });
    });
    afterAll(() => upstream.stop());
    const ask = useHost(server, base, () => ({
      kind: 'relay',
      path: 'feed',
      upstream: `${upstream.url}rss/a;b$ é.xml?key={1}`,
    }));

    test('passes the feed on, compressed, without what would speak for the journal', async () => {
      const response = await ask('feed', { headers: { 'Accept-Encoding': 'gzip' } });
      expect(response.status).toBe(200);
      expect(await response.text()).toBe(feedText);
      expect(
        headersOf(response, [
          'etag',
          'cache-control',
          'content-type',
          'content-encoding',
          'set-cookie',
          'clear-site-data',
          'content-security-policy',
          'x-content-type-options',
        ]),
      ).toEqual({
        etag: expect.stringContaining('"one'),
        'cache-control': 'max-age=60',
        'content-type': 'application/rss+xml',
        'content-encoding': 'gzip',
        'set-cookie': null,
        'clear-site-data': null,
        'content-security-policy': foreignPolicy,
        'x-content-type-options': 'nosniff',
      });
    });

    test('asks for the one address, whatever the request says, and does not tell who reads', async () => {
      asked.length = 0;
      const headers = { Cookie: 'a=b', Authorization: 'Basic YTpi', Referer: 'http://localhost/entry/1' };
      await ask('feed?url=http://localhost/', { headers });
      expect(asked).toHaveLength(1);
      const [first] = asked;
      expect(decodeURIComponent(first?.url ?? '')).toBe('/rss/a;b$ é.xml?key={1}');
      expect(first?.headers.host).toBe(new URL(upstream.url).host);
      for (const name of ['cookie', 'authorization', 'referer', 'x-forwarded-for', 'x-real-ip']) {
        expect(first?.headers).not.toHaveProperty(name);
      }
    });

    test('passes "not modified" and HEAD on', async () => {
      expect((await ask('feed', { headers: { 'If-None-Match': '"one"' } })).status).toBe(304);
      const head = await ask('feed', { method: 'HEAD' });
      expect(head.status).toBe(200);
      expect(head.headers.get('content-type')).toBe('application/rss+xml');
      expect(head.headers.get('content-security-policy')).toBe(foreignPolicy);
    });

    test('takes nothing for the feed’s host', async () => {
      asked.length = 0;
      const response = await ask('feed', { method: 'POST', body: 'a' });
      expect(response.status).toBeGreaterThanOrEqual(400);
      expect(asked).toEqual([]);
    });

    test.each(['', 'map', 'entry/0090', 'entry/no.1', 'entries/2026', 'thread/rain/'])(
      'answers the address "%s" with the app',
      async (path) => {
        const response = await ask(path);
        expect(response.status).toBe(200);
        expect(await response.text()).toBe(pageOf('shell.html'));
        expect(response.headers.get('content-security-policy')).toContain('media-src blob:');
      },
    );

    test.each(['assets/nothing.js', 'nothing.js', 'nowhere', 'feed.xml', 'nginx.conf', 'caddy.conf'])(
      'says 404 of the missing "%s", and that it is not to be kept',
      async (path) => {
        const response = await ask(path);
        expect(response.status).toBe(404);
        expect(response.headers.get('cache-control')).toBe('no-cache');
        expect(await response.text()).toBe(pageOf('shell.html'));
      },
    );
  });
});
