import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { LiveEdition } from '../../../src/build/pages/live-edition.ts';
import { SharedFeed } from '../../../src/build/relay/shared-feed.ts';

const place = { basePath: '/', siteUrl: null };
const patienceMs = 20_000;

let server: Server;
let url = '';
let asked = 0;
/** The titles that the feed has now; null: its host is down. */
let titles: string[] | null = null;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 5, 25) });
  asked = 0;
  titles = ['North'];
  server = createServer((_request, response) => {
    asked += 1;
    if (titles === null) response.writeHead(500).end();
    else response.end(feedOf(titles));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/rss`;
});

afterEach(async () => {
  vi.useRealTimers();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

function feedOf(entries: readonly string[]): string {
  const items = entries.map((title) => `<item><title>${title}</title><guid>${title}</guid></item>`);
  return `<rss version="2.0"><channel><title>Journal</title>${items.join('')}</channel></rss>`;
}

function minuteLater(): void {
  vi.setSystemTime(Date.now() + 60_000);
}

async function titlesIn(live: LiveEdition): Promise<string[] | undefined> {
  return (await live.latest(patienceMs))?.edition.entries.map(({ title }) => title);
}

test('the pages and the relay ask the feed’s host once for both', async () => {
  const shared = new SharedFeed(url);
  const live = new LiveEdition({ kind: 'http', url }, 'en', place, shared);
  expect(await titlesIn(live)).toEqual(['North']);
  await shared.latest();
  expect(asked).toBe(1);
  minuteLater();
  await Promise.all([shared.latest(), live.latest(patienceMs)]);
  expect(asked).toBe(2);
});

test('an edition knows what its feed is, whatever its host calls it', async () => {
  const live = new LiveEdition({ kind: 'http', url }, 'en', place);
  expect((await live.latest(patienceMs))?.type).toBe('application/rss+xml');
  const file = new LiveEdition({ kind: 'file', path: 'public/sample/feed.xml' }, 'en', place);
  expect((await file.latest(patienceMs))?.type).toBe('application/rss+xml');
});

test('what the relay has found new, the pages have too, before their own minute is over', async () => {
  const shared = new SharedFeed(url);
  const live = new LiveEdition({ kind: 'http', url }, 'en', place, shared);
  await shared.latest();
  vi.setSystemTime(Date.now() + 59_000);
  expect(await titlesIn(live)).toEqual(['North']);
  titles = ['South', 'North'];
  vi.setSystemTime(Date.now() + 1_000);
  await shared.latest();
  expect(await titlesIn(live)).toEqual(['South', 'North']);
  expect(asked).toBe(2);
});

test('an edition that did not change is the same one', async () => {
  const live = new LiveEdition({ kind: 'http', url }, 'en', place);
  const first = await live.latest(patienceMs);
  minuteLater();
  expect(await live.latest(patienceMs)).toBe(first);
  expect(asked).toBe(2);
});

test('while the feed is down the last edition stands, and without one there is none', async () => {
  titles = null;
  const live = new LiveEdition({ kind: 'http', url }, 'en', place);
  expect(await live.latest(patienceMs)).toBeNull();
  titles = ['North'];
  minuteLater();
  expect(await titlesIn(live)).toEqual(['North']);
  titles = null;
  minuteLater();
  expect(await titlesIn(live)).toEqual(['North']);
});
