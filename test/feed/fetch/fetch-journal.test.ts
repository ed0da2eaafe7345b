import { expect, test } from 'vitest';
import { type FetchJournalOptions, fetchJournal } from '../../../src/feed/fetch/fetch-journal.ts';
import { serve } from '../../support/serve.ts';
import { fixture } from '../fixture.ts';

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

test('documents that hold the same are not followed, whatever addresses they name', async () => {
  const asked: string[] = [];
  // A relative address grows with each document, and a relay names each of them anew: no two have the same bytes.
  const origin = await serve((request, response) => {
    asked.push(request.url ?? '');
    response.end(rss({ items: ['a', 'b'], next: `deeper/${asked.length}` }));
  });
  const journal = await fetchJournal(`${origin}/feed`);
  expect(ids(journal)).toEqual(['a', 'b']);
  expect(asked).toEqual(['/feed', '/deeper/1']);
  expect(journal).toMatchObject({ complete: true, pageFailure: null });
});

test('an archive that repeats a part of the feed is followed to what is older', async () => {
  const { fetch } = await servePages({
    '/feed': { items: ['a', 'b', 'c'], next: '/archive/2' },
    '/archive/2': { items: ['b', 'c'], next: '/archive/1' },
    '/archive/1': { items: ['d'] },
  });
  expect(ids(await fetch())).toEqual(['a', 'b', 'c', 'd']);
});

test('another origin is never asked, and what is there is missing', async () => {
  const elsewhere = await servePages({ '/feed': { items: ['x'] } });
  const { fetch } = await servePages({ '/feed': { items: ['a'], next: `${elsewhere.origin}/feed` } });
  expect(await fetch()).toMatchObject({ complete: false, lacksPages: true, pageFailure: null });
  expect(elsewhere.asked).toEqual([]);
});

test('a next address that says http is followed over https where the feed is', async () => {
  const asked: string[] = [];
  const fetch = async (address: RequestInfo | URL) => {
    asked.push(String(address));
    return new Response(fixture(`paging-http-next-${asked.length}.xml`));
  };
  const journal = await fetchJournal('https://ferry.example/paging-http-next-1.xml', { fetch });
  expect(asked.at(-1)).toBe('https://ferry.example/paging-http-next-2.xml');
  expect(journal).toMatchObject({ entries: [{ title: 'Page 1' }, { title: 'Page 2' }], complete: true });
});

/** A relay's or copy's answers by path, on the app's own origin. */
function journalOf(answers: Record<string, { body: string; location?: string }>, sourceUrl?: string) {
  const asked: string[] = [];
  const fetch = async (address: RequestInfo | URL) => {
    const { pathname, search } = new URL(String(address));
    asked.push(pathname + search);
    const answer = answers[pathname + search] ?? answers[pathname];
    if (!answer) return new Response('', { status: 404 });
    const headers = answer.location === undefined ? {} : { 'Content-Location': answer.location };
    return new Response(answer.body, { headers });
  };
  const journal = fetchJournal('https://app.example/feed', { fetch, ...(sourceUrl && { sourceUrl }) });
  return { asked, journal };
}

test.each<[string, string | undefined, string | undefined]>([
  ['that the relay tells', 'https://ferry.example/index.xml', undefined],
  ['that the build was given', undefined, 'https://ferry.example/index.xml'],
  [
    'that the relay tells, before that of the build',
    'https://ferry.example/index.xml',
    'https://old.example/',
  ],
  [
    'that the build was given, where a server names a variant',
    'index.xml.en',
    'https://ferry.example/index.xml',
  ],
])('relative addresses are meant from the feed’s real one, %s', async (_, location, sourceUrl) => {
  const body = fixture('links-relative-root.xml');
  const { journal } = journalOf({ '/feed': { body, ...(location && { location }) } }, sourceUrl);
  const fetched = await journal;
  if (fetched.kind !== 'fetched') throw new Error(fetched.kind);
  const [entry] = fetched.entries;
  expect(fetched.link).toBe('https://ferry.example/');
  expect(entry?.permalink).toBe('https://ferry.example/posts/one/');
  const text = JSON.stringify(entry?.body);
  expect(text).toContain('"https://ferry.example/img/deck.jpg"');
  expect(text).toContain('"https://ferry.example/posts/two/"');
  expect(text).not.toContain('app.example');
});

test('without word of the real address, relative ones are meant from where the feed came', async () => {
  const { journal } = journalOf({ '/feed': { body: fixture('links-relative-root.xml') } });
  expect(await journal).toMatchObject({ entries: [{ permalink: 'https://app.example/posts/one/' }] });
});

test('relative addresses of JSON Feed and Atom are meant from the real one too', async () => {
  const json = JSON.stringify({
    version: '1.1',
    title: 'T',
    items: [{ id: '1', url: '/a', content_html: '<a href="b">b</a>' }],
  });
  const atom =
    '<feed xmlns="http://www.w3.org/2005/Atom"><entry><id>1</id><title>A</title><link href="a"/></entry></feed>';
  for (const body of [json, atom]) {
    const { journal } = journalOf({ '/feed': { body, location: 'https://ferry.example/feeds/x' } });
    expect(JSON.stringify((await journal) as object)).toMatch(
      /"permalink":"https:\/\/ferry\.example\/(?:feeds\/)?a"/,
    );
  }
});

test.each(['?page=2', 'https://ferry.example/feed.xml?page=2', 'http://ferry.example/feed.xml?page=2'])(
  'a next address that is the feed’s own with a query, %s, is asked of whoever serves the feed',
  async (next) => {
    const first = { body: rss({ items: ['a'], next }) };
    const source = 'https://ferry.example/feed.xml';
    const knows = journalOf({ '/feed': first, '/feed?page=2': { body: rss({ items: ['b'] }) } }, source);
    expect(ids(await knows.journal)).toEqual(['a', 'b']);
    const overlooks = journalOf({ '/feed': first }, source);
    expect(await overlooks.journal).toMatchObject({
      complete: false,
      lacksPages: true,
      cursor: { etag: null },
    });
  },
);

test.each(['/archive/2.xml', 'https://elsewhere.example/2.xml'])(
  'a copy cannot follow %s: its journal is not called complete, and not asked for in full again',
  async (next) => {
    const { journal, asked } = journalOf(
      { '/feed': { body: rss({ items: ['a'], next }) } },
      'https://ferry.example/feed.xml',
    );
    expect(await journal).toMatchObject({ complete: false, lacksPages: true, cursor: { etag: null } });
    expect(asked).toEqual(['/feed']);
  },
);

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
