import { expect, test } from 'vitest';
import { type FetchJournalOptions, fetchJournal } from '../../src/feed/fetch-journal.ts';
import { serve } from './feed-server.ts';

interface Page {
  items: string[];
  next?: string;
  status?: number;
}

const rss = ({ items, next }: Page) =>
  `<rss version="2.0"><channel><title>Quays</title><link>https://quays.example/</link>${
    next === undefined ? '' : `<atom:link rel="next" href="${next.replaceAll('&', '&amp;')}"/>`
  }${items.map((id) => `<item><guid>urn:${id}</guid><title>${id}</title></item>`).join('')}</channel></rss>`;

/** Serves pages by their path and query; tells what was asked for. */
async function servePages(pages: Record<string, Page>) {
  const asked: string[] = [];
  const origin = await serve((request, response) => {
    const path = request.url ?? '';
    asked.push(path);
    const page = pages[path];
    response.writeHead(page ? (page.status ?? 200) : 404, { ETag: '"v1"' }).end(page ? rss(page) : '');
  });
  return { asked, origin, fetch: (options?: FetchJournalOptions) => fetchJournal(`${origin}/feed`, options) };
}

const ids = (journal: Awaited<ReturnType<typeof fetchJournal>>) =>
  journal.kind === 'fetched' && journal.entries.map(({ id }) => id.replace('guid:urn:', ''));

test('one document gives its entries and a cursor', async () => {
  const { fetch } = await servePages({ '/feed': { items: ['a', 'b'] } });
  const journal = await fetch();
  expect(ids(journal)).toEqual(['a', 'b']);
  expect(journal).toMatchObject({
    kind: 'fetched',
    title: 'Quays',
    link: 'https://quays.example/',
    skipped: 0,
    complete: true,
    pageFailure: null,
    cursor: { etag: '"v1"', lastModified: null, bodyHash: expect.any(String) },
  });
});

test('older documents are followed one after the other, with progress', async () => {
  const { fetch, asked } = await servePages({
    '/feed': { items: ['a', 'b'], next: '?page=2' },
    '/feed?page=2': { items: ['b', 'c'], next: '/archive/1.xml#top' },
    '/archive/1.xml': { items: ['d'] },
  });
  const progress: number[] = [];
  const journal = await fetch({ onProgress: (entriesSoFar) => progress.push(entriesSoFar) });
  expect(ids(journal)).toEqual(['a', 'b', 'c', 'd']);
  expect(asked).toEqual(['/feed', '/feed?page=2', '/archive/1.xml']);
  expect(progress).toEqual([2, 3, 4]);
  expect(journal).toMatchObject({ complete: true, cursor: { etag: '"v1"' } });
});

test('a long document tells its progress on the way', async () => {
  const { fetch } = await servePages({
    '/feed': { items: Array.from({ length: 250 }, (_, index) => `n${index}`) },
  });
  const progress: number[] = [];
  await fetch({ onProgress: (entriesSoFar) => progress.push(entriesSoFar) });
  expect(progress).toEqual([100, 200, 250]);
});

test('no document is fetched twice', async () => {
  const { fetch, asked } = await servePages({
    '/feed': { items: ['a'], next: '?page=2' },
    '/feed?page=2': { items: ['b'], next: '/feed' },
  });
  expect(ids(await fetch())).toEqual(['a', 'b']);
  expect(asked).toHaveLength(2);
});

test('a server that overlooks the query does not make the journal look twice as long', async () => {
  const items = Array.from({ length: 150 }, (_, index) => `n${index}`);
  const origin = await serve((_request, response) => response.end(rss({ items, next: '?page=2' })));
  const progress: number[] = [];
  const journal = await fetchJournal(`${origin}/feed`, {
    onProgress: (entriesSoFar) => progress.push(entriesSoFar),
  });
  expect(ids(journal)).toHaveLength(150);
  expect(journal).toMatchObject({ complete: true, pageFailure: null });
  expect(progress).toEqual([100, 150]);
});

test('another origin is never asked, and what is there is missing', async () => {
  const elsewhere = await servePages({ '/feed': { items: ['x'] } });
  const { fetch } = await servePages({ '/feed': { items: ['a'], next: `${elsewhere.origin}/feed` } });
  expect(await fetch()).toMatchObject({ complete: false, lacksPages: true, pageFailure: null });
  expect(elsewhere.asked).toEqual([]);
});

test('a chain of documents is followed up to the cap and no further', async () => {
  const pages: Record<string, Page> = { '/feed': { items: ['0'], next: '?page=1' } };
  for (let page = 1; page < 20; page += 1) {
    pages[`/feed?page=${page}`] = { items: [String(page)], next: `?page=${page + 1}` };
  }
  const { fetch, asked } = await servePages(pages);
  const journal = await fetch({ maxPages: 5 });
  expect(asked).toHaveLength(5);
  expect(ids(journal)).toHaveLength(5);
  expect(journal).toMatchObject({ complete: false, pageFailure: null, cursor: { etag: '"v1"' } });
});

test('a later document that fails keeps what came, without a cursor: the next sync asks again', async () => {
  const { fetch } = await servePages({
    '/feed': { items: ['a'], next: '?page=2' },
    '/feed?page=2': { items: ['b'], next: '?page=3' },
    '/feed?page=3': { items: ['c'], status: 500 },
  });
  const journal = await fetch();
  expect(ids(journal)).toEqual(['a', 'b']);
  expect(journal).toMatchObject({
    complete: false,
    cursor: null,
    pageFailure: { kind: 'http', status: 500 },
  });
});

test('a document that broke off gives no cursor', async () => {
  const whole = rss({ items: ['a', 'b'] });
  const origin = await serve((_request, response) => {
    response.writeHead(200, { ETag: '"half"' }).end(whole.slice(0, whole.indexOf('</rss>')));
  });
  expect(await fetchJournal(origin)).toMatchObject({ entries: [{}, {}], complete: false, cursor: null });
});

test('the first document decides', async () => {
  const { fetch } = await servePages({ '/feed': { items: [], status: 410 } });
  expect(await fetch()).toEqual({ kind: 'failed', failure: { kind: 'gone' } });
});

test('an unchanged feed is unchanged by its ETag, or by its bytes where the server has none', async () => {
  const origin = await serve((request, response) => {
    const known = request.url === '/tagged' && request.headers['if-none-match'] === '"v1"';
    response.writeHead(known ? 304 : 200, request.url === '/tagged' ? { ETag: '"v1"' } : {});
    response.end(known ? '' : rss({ items: ['a'] }));
  });
  for (const path of ['/tagged', '/plain']) {
    const first = await fetchJournal(origin + path);
    if (first.kind !== 'fetched') throw new Error('the first answer should bring the feed');
    expect(await fetchJournal(origin + path, { cursor: first.cursor })).toEqual({ kind: 'unchanged' });
  }
});

test('aborting between documents rejects with an AbortError', async () => {
  const { fetch, asked } = await servePages({
    '/feed': { items: ['a'], next: '?page=2' },
    '/feed?page=2': { items: ['b'] },
  });
  const controller = new AbortController();
  const journal = fetch({ signal: controller.signal, onProgress: () => controller.abort() });
  await expect(journal).rejects.toMatchObject({ name: 'AbortError' });
  expect(asked).toEqual(['/feed']);
});
