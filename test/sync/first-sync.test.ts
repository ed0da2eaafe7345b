import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { allTables, loadTables } from '../../src/feed/load-tables.ts';
import { tables } from '../../src/feed/tables.ts';
import { withDatabase } from '../../src/store/database.ts';
import { readFeedState } from '../../src/store/feed-state.ts';
import { putReadMark } from '../../src/store/reader-data.ts';
import { syncFeed } from '../../src/sync/sync-feed.ts';
import { freshDevice } from '../store/fresh-device.ts';
import { storedEntries } from './synced-feed.ts';

/** Whether parts of the app can be loaded. */
let isReachable = true;

vi.mock('../../src/feed/load-chunk.ts', () => ({
  loadChunk: async (load: () => Promise<unknown>) => (isReachable ? load() : null),
}));

beforeEach(async () => {
  await freshDevice();
  vi.stubGlobal('navigator', {});
  isReachable = true;
  Object.assign(tables, {
    zoneAt: null,
    hasAllNames: false,
    parseJsonFeed: null,
    placeOfGml: null,
    MathReader: null,
  });
});

afterEach(async () => {
  vi.unstubAllGlobals();
  isReachable = true;
  await loadTables(allTables);
});

const sample = readFileSync(new URL('../../public/sample/feed.xml', import.meta.url), 'utf8');

async function sync(document: string) {
  vi.stubGlobal('fetch', async (url: string) =>
    String(url).endsWith('/feed') ? new Response(document) : new Response('', { status: 404 }),
  );
  return syncFeed({ feedUrl: 'http://localhost/feed', force: true });
}

function stored() {
  return withDatabase(async (database) => ({
    entries: await database.getAll('entries'),
    summaries: await database.getAll('summaries'),
    lines: await database.getAll('lines'),
  }));
}

const item = (words: string, rest = '') =>
  `<rss version="2.0"><channel><title>T</title><item><guid isPermaLink="false">1</guid><title>Ferry</title>
  <pubDate>Tue, 20 Oct 2026 22:20:00 +0000</pubDate>${rest}<description>&lt;p&gt;${words}&lt;/p&gt;</description></item></channel></rss>`;
const tokyo = '<georss:point>35.68 139.69</georss:point>';

test('what can be read without any further part is stored before such a part is asked for', async () => {
  isReachable = false;
  expect(await sync(sample)).toEqual({ kind: 'failed', failure: { kind: 'offline' } });
  const early = await storedEntries();
  expect(early.length).toBeGreaterThan(40);
  isReachable = true;
  await freshDevice();
  await sync(sample);
  const shown = ({ id, slug, title, date, dateText, localTime, body }: (typeof early)[number]) => ({
    ...{ id, slug, title, date, dateText, localTime, body },
  });
  expect(early.map(shown)).toEqual((await storedEntries()).map(shown));
});

test('a sync that could not load a part is made up for by the next, to the last byte', async () => {
  await loadTables(allTables);
  await putReadMark('guid:of-another-visit', 1); // Nothing is stored early for a reader who was here before.
  const whole = await sync(sample);
  const expected = await stored();
  await freshDevice();
  tables.zoneAt = null;
  isReachable = false;
  await sync(sample);
  expect((await readFeedState())?.outcome).toEqual({ kind: 'failed', failure: { kind: 'offline' } });
  expect((await readFeedState())?.etag).toBeNull();
  isReachable = true;
  expect(await sync(sample)).toEqual(whole);
  expect(await stored()).toEqual(expected);
});

test('a first sync that stores in two steps ends as one that stores at once', async () => {
  const steps = await sync(sample);
  const inSteps = await stored();
  await freshDevice();
  await putReadMark('guid:of-another-visit', 1);
  expect(await sync(sample)).toEqual(steps);
  expect(await stored()).toEqual(inSteps);
  expect(inSteps.entries.some(({ timeZone }) => timeZone === 'Europe/Rome')).toBe(true);
  expect(inSteps.entries.every(({ fullHash }) => fullHash !== '')).toBe(true);
});

test('an entry whose day hangs on the zone of its place is not stored without it', async () => {
  isReachable = false;
  await sync(item('Late.', tokyo));
  expect(await storedEntries()).toEqual([]);
  isReachable = true;
  await sync(item('Late.', tokyo));
  expect(await storedEntries()).toMatchObject([
    { date: '2026-10-21', localTime: '07:20', timeZone: 'Asia/Tokyo' },
  ]);
});

test.each([
  ['a rare reference in HTML', 'x &amp;notin; y', '', 'x ∉ y'],
  ['a rare reference in XML', 'x &notin; y', '', 'x ∉ y'],
  ['a formula', '&lt;math&gt;&lt;mi&gt;y&lt;/mi&gt;&lt;/math&gt;', '', 'y'],
])('words are not stored as they are not: %s', async (_what, words, rest, read) => {
  isReachable = false;
  expect(await sync(item(words, rest))).toEqual({ kind: 'failed', failure: { kind: 'offline' } });
  expect(await storedEntries()).toEqual([]);
  isReachable = true;
  expect(await sync(item(words, rest))).toMatchObject({ kind: 'updated', added: 1 });
  expect(JSON.stringify((await storedEntries())[0]?.body)).toContain(read);
});

test('a feed of shapes and one in JSON wait for what reads them', async () => {
  isReachable = false;
  const json = JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    items: [{ id: '1', content_text: 'a' }],
  });
  const gml = '<georss:where><gml:Point><gml:pos>35.68 139.69</gml:pos></gml:Point></georss:where>';
  for (const document of [json, item('Late.', gml)]) {
    expect(await sync(document)).toEqual({ kind: 'failed', failure: { kind: 'offline' } });
    expect(await storedEntries()).toEqual([]);
  }
  isReachable = true;
  expect(await sync(json)).toMatchObject({ added: 1 });
});
