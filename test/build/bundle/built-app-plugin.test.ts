import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { connect, createServer as createHttp2Server } from 'node:http2';
import { type AddressInfo, connect as connectSocket, createServer as createSocketServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtAppPlugin } from '../../../src/build/bundle/built-app-plugin.ts';
import { type ServedApp, serveApp } from '../../browser/support/serve-app.ts';

const page = '<!doctype html><title>The page</title>';
const script = 'export const words = 1;\n'.repeat(200);

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'waymark-built-'));
  await mkdir(join(folder, 'assets'));
  await mkdir(join(folder, '.vite'));
  await writeFile(join(folder, 'shell.html'), page);
  await writeFile(join(folder, 'service-worker.js'), script);
  await writeFile(join(folder, 'assets', 'main-abc.js'), script);
  await writeFile(join(folder, 'assets', 'font.woff2'), script);
  await writeFile(join(folder, '.vite', 'manifest.json'), '{}');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe.each(['/', '/my/journal/'])('a built app below %s', (base) => {
  let app: ServedApp;
  beforeAll(async () => {
    app = await serveApp({ folder, base });
  });
  afterAll(() => app.stop());

  const get = (path: string, headers: Record<string, string> = {}) => fetch(app.url + path, { headers });

  test.each([
    '',
    'map',
    'map?entry=0090',
    'ledger',
    'noticed',
    'search?q=a.b',
    'settings',
    'entry/0090',
    'entry/0090/',
  ])('answers the address "%s" with the page and its policy', async (path) => {
    const response = await get(path);
    expect(response.status).toBe(200);
    expect(await response.text()).toBe(page);
    expect(response.headers.get('content-security-policy')).toContain("require-trusted-types-for 'script'");
    expect(response.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(response.headers.get('cache-control')).toBe('no-cache');
  });

  test('shows its own "not found" at an unknown address, and says 404', async () => {
    const response = await get('nowhere/at/all');
    expect(response.status).toBe(404);
    expect(await response.text()).toBe(page);
  });

  test('gives an address the page that was written for it, and a missing one the page for that', async () => {
    await mkdir(join(folder, 'entries', '2026'), { recursive: true });
    await writeFile(join(folder, 'entries', '2026', 'index.html'), '<!doctype html><title>2026</title>');
    await writeFile(join(folder, '404.html'), '<!doctype html><title>Not here</title>');
    for (const path of ['entries/2026', 'entries/2026/']) {
      const year = await get(path);
      expect(year.status).toBe(200);
      expect(await year.text()).toContain('<title>2026</title>');
    }
    for (const path of ['entries/1999', 'nowhere/at/all']) {
      const missing = await get(path);
      expect(missing.status).toBe(404);
      expect(await missing.text()).toContain('<title>Not here</title>');
    }
    await rm(join(folder, '404.html'));
    await rm(join(folder, 'entries'), { recursive: true });
  });

  test.each(['assets/old-chunk.js', 'favicon.ico', '.vite/manifest.json', 'entry/picture.jpg/x.png'])(
    'never answers the missing file %s with a page',
    async (path) => {
      const response = await get(path);
      expect(response.status).toBe(404);
      expect(response.headers.get('content-type')).toContain('text/plain');
    },
  );

  test('lets hashed files be kept for ever, and the worker not at all', async () => {
    expect((await get('assets/main-abc.js')).headers.get('cache-control')).toContain('immutable');
    expect((await get('service-worker.js')).headers.get('cache-control')).toBe('no-cache');
  });

  test('keeps the policy off the worker’s own file', async () => {
    const response = await get('service-worker.js');
    expect(response.headers.get('content-security-policy')).toBeNull();
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('referrer-policy')).not.toBeNull();
  });

  test.each(['br', 'gzip'])('sends text compressed by %s to those who can read it', async (encoding) => {
    const response = await get('assets/main-abc.js', { 'Accept-Encoding': encoding });
    expect(response.headers.get('content-encoding')).toBe(encoding);
    expect(Number(response.headers.get('content-length'))).toBeLessThan(script.length / 2);
    expect(await response.text()).toBe(script);
    const plain = await get('assets/main-abc.js', { 'Accept-Encoding': `${encoding};q=0` });
    expect(plain.headers.get('content-encoding')).toBeNull();
    const font = await get('assets/font.woff2', { 'Accept-Encoding': encoding });
    expect(font.headers.get('content-encoding')).toBeNull();
  });

  test('sends what a browser has already as a 304, until it changes', async () => {
    const etag = (await get('')).headers.get('etag') ?? '';
    expect((await get('', { 'If-None-Match': etag })).status).toBe(304);
    await writeFile(join(folder, 'index.html'), `${page}!`);
    expect((await get('', { 'If-None-Match': etag })).status).toBe(200);
    await writeFile(join(folder, 'index.html'), page);
  });

  test('gives nothing from outside of its folder', async () => {
    const status = await new Promise((resolve, reject) => {
      // fetch would tidy the path up before sending it.
      const path = `${base}assets/..%2f..%2f..%2fetc%2fhostname`;
      request({ port: app.port, host: '127.0.0.1', path }, (response) => resolve(response.statusCode))
        .on('error', reject)
        .end();
    });
    expect(status).toBe(404);
  });

  test('relays a paged feed to its end, by the feed’s own links', async () => {
    const upstream = createServer(({ url }, response) => {
      response.end(
        url === '/2'
          ? '<feed><entry>old</entry></feed>'
          : '<feed><link rel="next" href="/2"/><entry/></feed>',
      );
    }).listen(0, '127.0.0.1');
    await once(upstream, 'listening');
    const feedUrl = `http://127.0.0.1:${(upstream.address() as AddressInfo).port}/1`;
    const paged = await serveApp({ folder, base, feedUrl });
    const first = await (await fetch(`${paged.url}feed`)).text();
    const next = /href="([^"]+)"/.exec(first)?.[1] ?? '';
    expect(next.startsWith(`${paged.url}feed/next/`)).toBe(true);
    expect(await (await fetch(next)).text()).toBe('<feed><entry>old</entry></feed>');
    expect((await fetch(`${paged.url}feed/next/${encodeURIComponent(feedUrl)}`)).status).toBe(404);
    upstream.closeAllConnections();
    upstream.close();
    await paged.stop();
  });

  test('relays the feed at one address only', async () => {
    expect((await get('feed')).headers.get('content-type')).toBe('application/xml');
    expect((await get('feed.xml')).status).toBe(404);
    expect((await get('feed/other')).headers.get('content-type')).toContain('text/html');
  });
});

type Handler = (request: IncomingMessage, response: ServerResponse, next: (error?: unknown) => void) => void;

/** What the preview server would answer with, without its encryption. */
async function handlerOf(folder: string): Promise<Handler> {
  let handler: Handler | undefined;
  const config = { root: folder, base: '/', build: { outDir: '.' } };
  const middlewares = { use: (given: Handler) => (handler = given) };
  const { configurePreviewServer } = builtAppPlugin();
  await (configurePreviewServer as (server: unknown) => Promise<void>)({ config, middlewares });
  if (!handler) throw new Error('The plugin answers nothing.');
  return handler;
}

/** DATA frames of RFC 9113 in what a server sends: the length of each, and whether the answer ends with it. */
function dataFrames(bytes: Buffer): { length: number; isLast: boolean }[] {
  const frames = [];
  for (let at = 0; at + 9 <= bytes.length; at += 9 + bytes.readUIntBE(at, 3))
    if (bytes[at + 3] === 0) frames.push({ length: bytes.readUIntBE(at, 3), isLast: bytes[at + 4] === 1 });
  return frames;
}

test('over HTTP/2 an answer ends with its last bytes, and does not wait for all that others have under way', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'waymark-h2-'));
  await writeFile(join(folder, 'a.png'), Buffer.alloc(100));
  const handler = await handlerOf(folder);
  const server = createHttp2Server((request, response) =>
    handler(request as unknown as IncomingMessage, response as unknown as ServerResponse, (error) => {
      throw error;
    }),
  ).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const sent: Buffer[] = [];
  const between = createSocketServer((socket) => {
    const far = connectSocket((server.address() as AddressInfo).port, '127.0.0.1');
    socket.pipe(far).pipe(socket);
    far.on('data', (chunk: Buffer) => sent.push(chunk));
  }).listen(0, '127.0.0.1');
  await once(between, 'listening');
  const session = connect(`http://127.0.0.1:${(between.address() as AddressInfo).port}`);
  await once(session.request({ ':path': '/a.png' }).resume(), 'end');
  expect(dataFrames(Buffer.concat(sent))).toEqual([{ length: 100, isLast: true }]);
  session.destroy();
  between.close();
  server.close();
  await rm(folder, { recursive: true });
});
