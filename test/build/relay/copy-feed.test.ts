import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { FeedSource } from '../../../src/build/config/parse-feed-source.ts';
import { copyFeed } from '../../../src/build/relay/copy-feed.ts';

const rss = '<rss version="2.0"><channel><title>North</title></channel></rss>';
const jsonFeed = '{"version":"https://jsonfeed.org/version/1.1","items":[]}';

let cacheFolder = '';
let server: Server;
let answer: { status: number; body: string | Buffer } = { status: 200, body: rss };
let source: FeedSource;

beforeEach(async () => {
  cacheFolder = await mkdtemp(join(tmpdir(), 'waymark-copy-'));
  answer = { status: 200, body: rss };
  server = createServer((_request, response) => response.writeHead(answer.status).end(answer.body));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  source = { kind: 'http', url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/feed` };
});

afterEach(async () => {
  server.closeAllConnections();
  server.close();
  await rm(cacheFolder, { recursive: true, force: true });
});

function text(copy: Awaited<ReturnType<typeof copyFeed>>): string | null {
  return copy.name === null ? null : new TextDecoder().decode(copy.bytes);
}

test('the copy is named after what the feed is', async () => {
  const xml = await copyFeed(source, { cacheFolder });
  expect(xml).toMatchObject({ name: 'feed.xml', warning: null });
  expect(text(xml)).toBe(rss);
  answer.body = jsonFeed;
  expect(await copyFeed(source, { cacheFolder })).toMatchObject({ name: 'feed.json', warning: null });
});

test.each([
  ['fails', { status: 503, body: 'sorry' }, /503/],
  ['answers a web page', { status: 200, body: '<!doctype html><title>Sign in</title>' }, /not a feed/],
  ['answers nothing', { status: 200, body: '' }, /not a feed/],
])('the last good copy goes out, with a warning, when the host %s', async (_what, wrong, warning) => {
  await copyFeed(source, { cacheFolder });
  answer = wrong;
  const copy = await copyFeed(source, { cacheFolder });
  expect(text(copy)).toBe(rss);
  expect(copy.warning).toMatch(warning);
});

test('a host that is down leaves the last good copy, too', async () => {
  await copyFeed(source, { cacheFolder });
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  const copy = await copyFeed(source, { cacheFolder });
  expect(text(copy)).toBe(rss);
  expect(copy.warning).toMatch(/could not be had from .*last good copy/);
});

test('one journal’s copy never stands in for another’s', async () => {
  await copyFeed(source, { cacheFolder });
  answer.status = 500;
  const other: FeedSource = { kind: 'http', url: `${source.kind === 'http' ? source.url : ''}/other` };
  expect(await copyFeed(other, { cacheFolder })).toMatchObject({ name: null, warning: /no earlier copy/ });
});

test('a feed that was compressed by hand goes out unpacked', async () => {
  answer.body = gzipSync(rss);
  const copy = await copyFeed(source, { cacheFolder });
  expect(copy).toMatchObject({ name: 'feed.xml', warning: null });
  expect(text(copy)).toBe(rss);
});

test('a small file that unpacks to more than a page takes is no feed', async () => {
  answer.body = gzipSync(Buffer.alloc(33 * 1024 * 1024));
  expect(await copyFeed(source, { cacheFolder })).toMatchObject({ name: null, warning: /too large/ });
});

test('a host that leads to another server of a private network is refused in words', async () => {
  const within = createServer((_request, response) => response.end(rss));
  await new Promise<void>((resolve) => within.listen(0, '127.0.0.1', resolve));
  server.removeAllListeners('request');
  server.on('request', (_request, response) => {
    const { port } = within.address() as AddressInfo;
    response.writeHead(302, { Location: `http://127.0.0.1:${port}/` }).end();
  });
  const copy = await copyFeed(source, { cacheFolder });
  await new Promise((resolve) => within.close(resolve));
  expect(copy).toMatchObject({ name: null, warning: /private address/ });
});

test('a file is copied as it is', async () => {
  const path = join(cacheFolder, 'mine.json');
  await writeFile(path, jsonFeed);
  const copy = await copyFeed({ kind: 'file', path }, { cacheFolder: join(cacheFolder, 'kept') });
  expect(copy.name).toBe('feed.json');
  expect(text(copy)).toBe(jsonFeed);
});
