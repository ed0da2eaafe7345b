import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { allTables, loadTables } from '../../src/feed/load-tables.ts';
import { tables } from '../../src/feed/tables.ts';
import { onChange } from '../../src/store/changes.ts';
import { withDatabase } from '../../src/store/database.ts';
import { readFeedState } from '../../src/store/feed-state.ts';
import { putReadMark, readReadMarks } from '../../src/store/reader/reader-data.ts';
import { syncFeed } from '../../src/sync/sync-feed.ts';
import { generateFeed } from '../bench/generate-feed.ts';
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

async function sync(document: string | Uint8Array<ArrayBuffer>) {
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

test('a feed that is packed without a word of it waits for what unpacks it', async () => {
  const packed = new Uint8Array(gzipSync(sample));
  isReachable = false;
  expect(await sync(packed)).toEqual({ kind: 'failed', failure: { kind: 'offline' } });
  expect(await storedEntries()).toEqual([]);
  isReachable = true;
  expect(await sync(packed)).toMatchObject({ kind: 'updated', complete: true });
});

describe('a feed that is still coming', () => {
  const long = generateFeed({ count: 300, paragraphs: 1 });
  const json = JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    items: Array.from({ length: 300 }, (_, index) => ({
      id: String(index),
      title: `Ferry ${'x'.repeat(index % 5)}`,
      date_published: new Date(Date.UTC(2026, 5, 25) - index * 86_400_000).toISOString(),
      content_html: `<p>${'The ferry was late. '.repeat(40)}</p>`,
    })),
  });
  /** The beginning of a feed with twenty whole items and a part of the next. */
  const beginningOf = (document: string) => document.slice(0, Math.floor(document.length / 15));

  /** Begins a first sync; the feed comes as far as it is let. */
  function startSync(signal?: AbortSignal) {
    const line = new TransformStream<Uint8Array, Uint8Array>();
    const writer = line.writable.getWriter();
    vi.stubGlobal('fetch', async (url: string, asked?: RequestInit) => {
      if (!String(url).endsWith('/feed')) return new Response('', { status: 404 });
      asked?.signal?.addEventListener('abort', () => void writer.abort(new Error('Nobody listens.')));
      return new Response(line.readable);
    });
    const send = (text: string) => writer.write(new TextEncoder().encode(text));
    const outcome = syncFeed({ feedUrl: 'http://localhost/feed', force: true, ...(signal && { signal }) });
    return { send, end: () => writer.close(), breakOff: () => writer.abort(new Error('Gone.')), outcome };
  }

  /** All that a sync stores that has stored nothing before. */
  async function storedAtOnce(document: string) {
    await putReadMark('guid:of-another-visit', 1);
    const outcome = await sync(document);
    const expected = await stored();
    await freshDevice();
    return { outcome, expected };
  }

  const hasEarly = () =>
    vi.waitFor(async () => expect((await storedEntries()).length).toBeGreaterThanOrEqual(10));

  test.each([
    ['XML', long],
    ['JSON', json],
  ])(
    'is on the device as far as it has come, and in the end as if it had come at once: %s',
    async (_format, document) => {
      const { outcome, expected } = await storedAtOnce(document);
      tables.parseJsonFeed = null;
      const syncing = startSync();
      await syncing.send(beginningOf(document));
      await hasEarly();
      const early = await storedEntries();
      expect(early.map(({ slug }) => slug)).toEqual(
        expected.summaries.slice(0, early.length).map(({ slug }) => slug),
      );
      expect(await readFeedState()).toBeUndefined();
      await syncing.send(document.slice(beginningOf(document).length));
      await syncing.end();
      expect(await syncing.outcome).toEqual(outcome);
      expect(await stored()).toEqual(expected);
    },
  );

  test('does not keep back what reads JSON, in case that it is', async () => {
    const syncing = startSync();
    await vi.waitFor(() => expect(tables.parseJsonFeed).not.toBeNull());
    await syncing.breakOff();
    await syncing.outcome;
  });

  test('grows on the device as it comes', async () => {
    const counts: number[] = [];
    const stop = onChange(async (change) => {
      if (change === 'entries') counts.push((await storedEntries()).length);
    });
    const syncing = startSync();
    await syncing.send(beginningOf(long));
    await vi.waitFor(() => expect(counts).toHaveLength(1));
    await syncing.send(long.slice(beginningOf(long).length, -100));
    await vi.waitFor(() => expect(counts).toHaveLength(2));
    await syncing.send(long.slice(-100));
    await syncing.end();
    await syncing.outcome;
    await vi.waitFor(() => expect(counts).toHaveLength(3));
    stop();
    expect(counts[1]).toBeGreaterThan(6 * (counts[0] ?? 0));
    expect(counts[2]).toBe(300);
  });

  test('and breaks off leaves whole entries, which the next sync makes all of, to the last byte', async () => {
    const { expected } = await storedAtOnce(long);
    const syncing = startSync();
    await syncing.send(beginningOf(long));
    await hasEarly();
    await syncing.breakOff();
    expect(await syncing.outcome).toEqual({ kind: 'failed', failure: { kind: 'offline' } });
    expect((await storedEntries()).length).toBeLessThan(30);
    expect(await readFeedState()).toMatchObject({ etag: null, bodyHash: null, checkedAtMs: null });
    expect(await sync(long)).toMatchObject({ kind: 'updated', added: 300, revised: 0 });
    expect(await stored()).toEqual(expected);
  });

  test('stores nothing more once nobody wants it', async () => {
    const controller = new AbortController();
    const syncing = startSync(controller.signal);
    await syncing.send(beginningOf(long));
    await hasEarly();
    const before = await stored();
    controller.abort();
    await expect(syncing.outcome).rejects.toMatchObject({ name: 'AbortError' });
    expect(await stored()).toEqual(before);
  });

  test('waits for all of it where what streams cannot be had', async () => {
    const { outcome, expected } = await storedAtOnce(long);
    const syncing = startSync();
    isReachable = false;
    await syncing.send(beginningOf(long));
    isReachable = true;
    await syncing.send(long.slice(beginningOf(long).length));
    await syncing.end();
    expect(await syncing.outcome).toEqual(outcome);
    expect(await stored()).toEqual(expected);
  });

  test('keeps the marks of an entry whose id turns out to be shared', async () => {
    const entries = long.split('<item>');
    const [guid = ''] = /<guid.*<\/guid>/.exec(entries[3] ?? '') ?? [];
    const document = entries
      .map((entry, index) => (index === 250 ? entry.replace(/<guid.*<\/guid>/, guid) : entry))
      .join('<item>');
    const syncing = startSync();
    await syncing.send(beginningOf(document));
    await hasEarly();
    const read = (await storedEntries())[2];
    if (!read) throw new Error('the third entry has come');
    await putReadMark(read.id, 7);
    await syncing.send(document.slice(beginningOf(document).length));
    await syncing.end();
    expect(await syncing.outcome).toMatchObject({ kind: 'updated', added: 300, revised: 0 });
    const all = await storedEntries();
    expect(all).toHaveLength(300);
    const marks = await readReadMarks();
    expect(all.filter(({ id }) => marks.has(id)).map(({ slug }) => slug)).toEqual([read.slug]);
  });
});
