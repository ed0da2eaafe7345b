import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Change, onChange } from '../../src/store/changes.ts';
import { withDatabase } from '../../src/store/database.ts';
import { countEntries, readEntryBySlug } from '../../src/store/entries.ts';
import { readFeedState } from '../../src/store/feed-state.ts';
import { readLines } from '../../src/store/lines.ts';
import { readSummaries } from '../../src/store/read-summaries.ts';
import { putReadMark, readReadMarks } from '../../src/store/reader/reader-data.ts';
import { syncFeed } from '../../src/sync/sync-feed.ts';
import { freshDevice } from '../store/fresh-device.ts';

const feedUrl = 'http://localhost/feed';

/** Answers in the order in which the feed gives them; a missing one is a network that is down. */
let answers: Response[];
let asked: Request[];

beforeEach(async () => {
  await freshDevice();
  answers = [];
  asked = [];
  vi.stubGlobal('navigator', {});
  vi.stubGlobal('fetch', async (input: RequestInfo, init: RequestInit) => {
    asked.push(new Request(input, init));
    const answer = answers.shift();
    if (!answer) throw new TypeError('Failed to fetch');
    return answer;
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

function rss(items: string[], { end = '</channel></rss>' } = {}): string {
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>The Wanderer</title>
    <link>https://journal.example/</link>${items.join('\n')}${end}`;
}

function item(number: number, words = 'The ferry was late.'): string {
  return `<item><guid isPermaLink="false">urn:entry:${number}</guid><title>Entry 000${number}</title>
    <pubDate>Mon, 0${number} Jun 2026 12:00:00 GMT</pubDate>
    <description>&lt;p&gt;${words}&lt;/p&gt;</description></item>`;
}

function answer(body: string, headers: Record<string, string> = {}, status = 200): void {
  answers.push(new Response(status === 304 ? null : body, { status, headers }));
}

const sync = (force = false) => syncFeed({ feedUrl, force });

/** Everything that a sync may write. */
async function held() {
  const { etag, lastModified, bodyHash, feedCount } = (await readFeedState()) ?? {};
  return { entries: await countEntries(), etag, lastModified, bodyHash, feedCount };
}

test('a first sync stores the feed’s entries and what the feed says of itself', async () => {
  answer(rss([item(2), item(1)]), { ETag: '"a"' });
  expect(await sync()).toEqual({ kind: 'updated', added: 2, revised: 0, skipped: 0, complete: true });
  expect((await readEntryBySlug('0001'))?.title).toBe('Entry 0001');
  expect(await readFeedState()).toMatchObject({
    feedUrl,
    etag: '"a"',
    title: 'The Wanderer',
    link: 'https://journal.example/',
    feedCount: 2,
    outcome: { kind: 'updated', added: 2 },
  });
});

test('a sync of the whole feed asks as if for the first time, and brings what was missing', async () => {
  answer(rss([item(1)]), { ETag: '"a"' });
  await sync();
  answer(rss([item(2), item(1)]), { ETag: '"a"' });
  expect(await syncFeed({ feedUrl, isWhole: true })).toMatchObject({ kind: 'updated', added: 1 });
  expect(asked[1]?.headers.get('If-None-Match')).toBeNull();
});

test('the next sync asks with the stored ETag and Last-Modified', async () => {
  const lastModified = 'Mon, 01 Jun 2026 12:00:00 GMT';
  answer(rss([item(1)]), { ETag: '"a"', 'Last-Modified': lastModified });
  answer('', {}, 304);
  await sync();
  expect(await sync()).toEqual({ kind: 'unchanged' });
  expect(asked.map(({ headers }) => headers.get('If-None-Match'))).toEqual([null, '"a"']);
  expect(asked[1]?.headers.get('If-Modified-Since')).toBe(lastModified);
});

test('the same bytes from a server without validators are unchanged, and count as a check', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: 1_000 });
  answer(rss([item(1)]));
  answer(rss([item(1)]));
  await sync();
  vi.setSystemTime(61_000);
  expect(await sync()).toEqual({ kind: 'unchanged' });
  expect(await readFeedState()).toMatchObject({ checkedAtMs: 61_000, triedAtMs: 61_000 });
});

test('an entry stays readable after the feed drops it', async () => {
  answer(rss([item(2), item(1)]));
  answer(rss([item(3), item(2)]));
  await sync();
  expect(await sync()).toMatchObject({ added: 1, revised: 0 });
  expect((await readEntryBySlug('0001'))?.title).toBe('Entry 0001');
  expect(await held()).toMatchObject({ entries: 3, feedCount: 2 });
});

test('changed text is a revision of the entry that is there', async () => {
  answer(rss([item(1)]));
  answer(rss([item(1, 'The ferry was early.')]));
  await sync();
  expect(await sync()).toMatchObject({ added: 0, revised: 1 });
  expect(JSON.stringify((await readEntryBySlug('0001'))?.body)).toContain('The ferry was early.');
});

test('a read mark survives a sync, a revision and a failed sync', async () => {
  answer(rss([item(1)]));
  await sync();
  const id = (await readEntryBySlug('0001'))?.id ?? '';
  await putReadMark(id, 5);
  answer(rss([item(2), item(1, 'The ferry was early.')]));
  await sync();
  await sync();
  expect((await readFeedState())?.outcome).toMatchObject({ failure: { kind: 'offline' } });
  expect(await readReadMarks()).toEqual(new Map([[id, 5]]));
});

test.each([
  ['a web page', '<!doctype html><html><body>Sign in</body></html>', 200, 'html'],
  ['nothing', '', 200, 'empty'],
  ['other data', '{"weather":"fog"}', 200, 'not-a-feed'],
  ['a missing page', 'Not found', 404, 'http'],
  ['a broken server', 'Oops', 500, 'http'],
  ['a farewell', 'Gone', 410, 'gone'],
  ['a busy server', 'Later', 429, 'busy'],
])('an answer of %s changes nothing stored', async (_what, body, status, kind) => {
  answer(rss([item(2), item(1)]), { ETag: '"a"' });
  await sync();
  const before = await held();
  answer(body, { ETag: '"wrong"' }, status);
  expect(await sync()).toMatchObject({ kind: 'failed', failure: { kind } });
  expect(await held()).toEqual(before);
  expect((await readFeedState())?.outcome).toMatchObject({ failure: { kind } });
});

test('a feed without items takes nothing away and does not move the cursor', async () => {
  answer(rss([item(1)]), { ETag: '"a"' });
  answer(rss([]), { ETag: '"empty"' });
  await sync();
  const before = await held();
  expect(await sync()).toEqual({ kind: 'unchanged' });
  expect(await held()).toEqual(before);
});

test('a document that broke off gives its whole entries, and the next sync asks again', async () => {
  answer(rss([item(1)]), { ETag: '"a"' });
  await sync();
  const before = await held();
  answer(rss([item(3), item(2), '<item><title>Entry 00'], { end: '' }), { ETag: '"b"' });
  expect(await sync()).toMatchObject({ kind: 'updated', added: 2, complete: false });
  expect(await held()).toMatchObject({ entries: 3, etag: before.etag, bodyHash: before.bodyHash });
  answer(rss([item(4), item(3), item(2), item(1)]), { ETag: '"b"' });
  expect(await sync()).toMatchObject({ added: 1, complete: true });
  expect(asked.at(-1)?.headers.get('If-None-Match')).toBe('"a"');
});

test('a failed sync keeps the time of the last good one', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: 1_000 });
  answer(rss([item(1)]));
  await sync();
  vi.setSystemTime(61_000);
  await sync();
  expect(await readFeedState()).toMatchObject({ checkedAtMs: 1_000, triedAtMs: 61_000 });
});

test('a server that wants to rest is left alone until then, unless the reader insists', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: 1_000 });
  answer('Later', { 'Retry-After': '120' }, 429);
  expect(await sync()).toMatchObject({ failure: { kind: 'busy', retryAfterMs: 120_000 } });
  vi.setSystemTime(61_000);
  expect(await sync()).toEqual({ kind: 'failed', failure: { kind: 'busy', retryAfterMs: 60_000 } });
  expect(asked).toHaveLength(1);
  answer(rss([item(1)]));
  expect(await sync(true)).toMatchObject({ kind: 'updated' });
  expect((await readFeedState())?.retryAtMs).toBeNull();
});

test('a clock that was set back makes no wait longer than the server asked for', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: 10 * 3_600_000 });
  answer('Later', { 'Retry-After': '120' }, 429);
  await sync();
  vi.setSystemTime(3_600_000);
  answer(rss([item(1)]));
  expect(await sync()).toMatchObject({ kind: 'updated' });
});

test('after its rest the server is asked again', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: 1_000 });
  answer('Later', { 'Retry-After': '120' }, 429);
  answer(rss([item(1)]));
  await sync();
  vi.setSystemTime(122_000);
  expect(await sync()).toMatchObject({ kind: 'updated', added: 1 });
});

test('a rest that the server wants for ever ends after a day', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: 1_000 });
  answer('Later', { 'Retry-After': '99999999' }, 429);
  answer(rss([item(1)]));
  await sync();
  vi.setSystemTime(1_000 + 24 * 60 * 60_000 + 1);
  expect(await sync()).toMatchObject({ kind: 'updated' });
});

test('the cursor of one address is not shown to another', async () => {
  answer(rss([item(1)]), { ETag: '"a"' });
  answer(rss([item(1), item(2)]), { ETag: '"a"' });
  await sync();
  await syncFeed({ feedUrl: 'http://localhost/feed.xml' });
  expect(asked[1]?.headers.get('If-None-Match')).toBeNull();
  expect(await readFeedState()).toMatchObject({ feedUrl: 'http://localhost/feed.xml', feedCount: 2 });
});

test('a full device is an outcome, and what was there stays', async () => {
  answer(rss([item(1)]), { ETag: '"a"' });
  await sync();
  const before = await held();
  answer(rss([item(2), item(1)]), { ETag: '"b"' });
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('No room.', 'QuotaExceededError');
  });
  const outcome = await sync();
  put.mockRestore();
  expect(outcome).toEqual({ kind: 'failed', failure: { kind: 'storage-full' } });
  expect(await held()).toEqual(before);
});

test('a transaction that the browser aborts is noted as what failed, and what was there stays', async () => {
  answer(rss([item(1)]), { ETag: '"a"' });
  await sync();
  const before = await held();
  answer(rss([item(2), item(1)]), { ETag: '"b"' });
  const { put } = IDBObjectStore.prototype;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
    if (this.name === 'entries') throw new DOMException('The disk did not do it.', 'AbortError');
    return put.apply(this, args);
  });
  const outcome = await sync();
  vi.restoreAllMocks();
  expect(outcome).toMatchObject({ kind: 'failed', failure: { kind: 'storage-failed' } });
  expect(await held()).toEqual(before);
  expect((await readFeedState())?.outcome).toEqual(outcome);
});

test('a device whose entries are gone asks for all of the feed, not for what is new', async () => {
  answer(rss([item(1)]), { ETag: '"a"' });
  await sync();
  await withDatabase(async (database) => {
    await Promise.all([database.clear('entries'), database.clear('summaries'), database.clear('lines')]);
  });
  answer(rss([item(1)]), { ETag: '"a"' });
  expect(await sync()).toMatchObject({ kind: 'updated', added: 1 });
  expect(asked[1]?.headers.get('If-None-Match')).toBeNull();
});

test('a device whose storage does not open is an outcome', async () => {
  Reflect.set(globalThis, 'indexedDB', undefined);
  expect(await sync()).toMatchObject({ kind: 'failed', failure: { kind: 'storage-failed' } });
});

test('an unwanted sync rejects and stores nothing', async () => {
  answer(rss([item(1)]));
  const controller = new AbortController();
  controller.abort();
  await expect(syncFeed({ feedUrl, signal: controller.signal })).rejects.toMatchObject({
    name: 'AbortError',
  });
  expect(await countEntries()).toBe(0);
});

test('progress is told in entries read so far', async () => {
  answer(rss([item(2), item(1)]));
  const heard: number[] = [];
  await syncFeed({ feedUrl, onProgress: (entries) => heard.push(entries) });
  expect([...new Set(heard)]).toEqual([0, 2]);
});

test('the title of a journal that is new to the device is told before its first entries are stored', async () => {
  answer(rss([item(3), item(2), item(1)]));
  const told: string[] = [];
  await countEntries();
  const stop = onChange((change) => told.push(change));
  await syncFeed({ feedUrl, onProgress: (_entries, title) => title && told.push(title) });
  stop();
  expect(told).toContain('entries');
  expect(told[0]).toBe('The Wanderer');
});

test('every tab hears of new entries, and of a check that brought none', async () => {
  await countEntries();
  const heard: Change[] = [];
  const stop = onChange((change) => heard.push(change));
  answer(rss([item(1)]));
  answer(rss([item(1)]));
  await sync();
  await sync();
  await sync();
  await vi.waitFor(() => expect(heard).toEqual(['entries', 'entries', 'feed', 'feed']));
  stop();
});

test('a sync that another tab has begun is left to it', async () => {
  vi.stubGlobal('navigator', {
    locks: {
      request: async (_name: string, { ifAvailable }: LockOptions, work: (lock: null) => unknown) =>
        ifAvailable ? work(null) : Promise.reject(new Error('This would wait.')),
    },
  });
  expect(await sync()).toEqual({ kind: 'busy-elsewhere' });
  expect(asked).toHaveLength(0);
});

test('lines that an older version stored are made anew, even where the network is down', async () => {
  answer(rss([item(1)]));
  await sync();
  await withDatabase((database) => database.clear('lines'));
  expect((await sync()).kind).toBe('failed');
  expect(await readLines({ limit: 9 })).toMatchObject([{ slug: '0001' }]);
});

test('a journal without any date is listed as its feed has it, and a new item on top arrives on top', async () => {
  const source = readFileSync(new URL('../fixtures/feeds/undated-order.xml', import.meta.url), 'utf8');
  const titles = async () => (await readSummaries({ limit: 9 })).map(({ title }) => title);
  answer(source);
  await sync();
  expect(await titles()).toEqual(['Third and newest', 'Second', 'First and oldest']);
  answer(source.replace('<item>', '<item><title>Fourth</title><guid>omega</guid></item><item>'));
  await sync(true);
  expect(await titles()).toEqual(['Fourth', 'Third and newest', 'Second', 'First and oldest']);
});

test('a long sync is never silent: while pieces come, while they are read, and while entries are stored', async () => {
  const items = Array.from({ length: 700 }, (_, at) => item(1).replace('urn:entry:1', `urn:entry:${at}`));
  const bytes = new TextEncoder().encode(rss(items));
  const heard: number[] = [];
  const heardAtPiece: number[] = [];
  let sent = 0;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      heardAtPiece.push(heard.length);
      if (sent >= bytes.length) controller.close();
      else controller.enqueue(bytes.subarray(sent, sent + 30_000));
      sent += 30_000;
    },
  });
  answers.push(new Response(body));
  const put = vi.spyOn(IDBObjectStore.prototype, 'put');
  let heardBeforeStoring = 0;
  put.mockImplementationOnce(function (this: IDBObjectStore, ...args) {
    heardBeforeStoring = heard.length;
    put.mockRestore();
    return this.put(...args);
  });
  await syncFeed({ feedUrl, onProgress: (entries) => heard.push(entries) });
  const pieces = Math.ceil(bytes.length / 30_000);
  expect(pieces).toBeGreaterThan(2);
  expect(heardAtPiece.at(-1)).toBeGreaterThanOrEqual(pieces - 1);
  expect(heard.slice(0, pieces)).toEqual(Array(pieces).fill(0));
  expect(heard).toContain(600);
  expect(heard.slice(heardBeforeStoring).length).toBeGreaterThanOrEqual(2);
  expect(heard).toEqual([...heard].sort((one, other) => one - other));
});
