import { expect, test } from 'vitest';
import { readEntryBySlug } from '../../src/store/entries.ts';
import { putReadMark, readReadMarks } from '../../src/store/reader/reader-data.ts';
import { readRevisedIds } from '../../src/store/revisions.ts';
import { fixture } from '../feed/fixture.ts';
import {
  rss,
  storedEntries,
  storedIdOf,
  storedTitles,
  sync,
  useSyncedFeed,
  type WrittenItem,
} from './synced-feed.ts';

useSyncedFeed();

const letters = (change: (number: number) => WrittenItem): WrittenItem[] =>
  [2, 1].map((number) => ({
    title: `Letter ${number}`,
    day: 10 + number,
    html: `<p>Letter number ${number}.</p>`,
    ...change(number),
  }));

/** Syncs one document after the other, a mark made on each entry of the first; nothing may be doubled or moved. */
async function expectSame(first: string | WrittenItem[], second: string | WrittenItem[]): Promise<void> {
  await sync(first);
  const before = await storedEntries();
  for (const [index, { id }] of before.entries()) await putReadMark(id, 100 + index);
  expect(await sync(second)).toMatchObject({ kind: 'unchanged' });
  const after = await storedEntries();
  expect(after.map(({ id, slug, title }) => ({ id, slug, title }))).toEqual(
    before.map(({ id, slug, title }) => ({ id, slug, title })),
  );
  expect(await readReadMarks()).toEqual(new Map(before.map(({ id }, index) => [id, 100 + index])));
  expect(await readRevisedIds()).toEqual(new Set());
  // And once it is known by both, it stays so.
  expect(await sync(second)).toMatchObject({ kind: 'unchanged' });
  expect(await storedEntries()).toHaveLength(before.length);
}

test('a journal that moves to https keeps its entries and their marks', async () => {
  await expectSame(fixture('guid-http-https-step1.xml'), fixture('guid-http-https-step2.xml'));
});

test('links whose query changes with every answer lead to the entries that are there', async () => {
  await expectSame(fixture('link-session-step1.xml'), fixture('link-session-step2.xml'));
});

test.each<[string, (number: number) => string, (number: number) => string]>([
  ['with and without www.', (n) => `https://ferry.example/l/${n}`, (n) => `https://www.ferry.example/l/${n}`],
  [
    'with and without a closing slash',
    (n) => `https://ferry.example/l/${n}/`,
    (n) => `https://ferry.example/l/${n}`,
  ],
  [
    'with all of it at once',
    (n) => `http://www.ferry.example/l/${n}/`,
    (n) => `https://ferry.example/l/${n}?utm_medium=rss`,
  ],
  [
    'with a click counted',
    (n) => `https://ferry.example/?p=${n}`,
    (n) => `https://ferry.example/?p=${n}&fbclid=IwAR${n}x`,
  ],
  ['with a fragment', (n) => `https://ferry.example/l/${n}`, (n) => `https://ferry.example/l/${n}#more-${n}`],
  [
    'with a session in the path',
    (n) => `https://ferry.example/l/${n};jsessionid=A${n}`,
    (n) => `https://ferry.example/l/${n};jsessionid=B${n}`,
  ],
  [
    'with a session of PHP',
    (n) => `https://ferry.example/l.php?id=${n}&PHPSESSID=a${n}`,
    (n) => `https://ferry.example/l.php?PHPSESSID=b${n}&id=${n}`,
  ],
  [
    'with a parameter that nobody knows',
    (n) => `https://ferry.example/l/${n}?zz=a${n}`,
    (n) => `https://ferry.example/l/${n}?zz=b${n}`,
  ],
])('an address %s is one address, as link and as guid', async (_, before, after) => {
  const link = (address: (number: number) => string) => letters((number) => ({ link: address(number) }));
  const guid = (address: (number: number) => string) =>
    letters((number) => ({ link: address(number), guid: address(number) }));
  await expectSame(link(before), link(after));
  await expectSame(guid(before), guid(after));
});

const permalink = (number: number) => `https://ferry.example/2026/06/letter-${number}/`;

test.each<[string, (number: number) => WrittenItem, (number: number) => WrittenItem]>([
  [
    'WordPress, from ?p= to the permalink',
    (n) => ({ guid: `https://ferry.example/?p=${n}`, link: permalink(n) }),
    (n) => ({ guid: permalink(n), link: permalink(n) }),
  ],
  [
    'Blogger, to Ghost',
    (n) => ({ guid: `tag:blogger.com,1999:blog-77.post-${n}`, link: permalink(n) }),
    (n) => ({ guid: `66a1${n}f`, link: `https://ferry.example/letter-${n}/` }),
  ],
  [
    'a generator that begins to give ids',
    (n) => ({ link: permalink(n) }),
    (n) => ({ guid: `urn:uuid:${n}`, link: permalink(n) }),
  ],
  [
    'a generator that gives no more ids',
    (n) => ({ guid: `urn:uuid:${n}`, link: permalink(n) }),
    (n) => ({ link: permalink(n) }),
  ],
  ['a feed that begins to give links', () => ({}), (n) => ({ link: permalink(n) })],
  [
    'a host that is called otherwise',
    (n) => ({ guid: permalink(n), link: permalink(n) }),
    (n) => ({ guid: `https://boats.example/letter/${n}`, link: `https://boats.example/letter/${n}` }),
  ],
  [
    'a path that is called otherwise',
    (n) => ({ guid: `/posts/${n}`, link: permalink(n) }),
    (n) => ({ guid: `/notes/${n}`, link: `https://ferry.example/notes/${n}` }),
  ],
])('a move of the journal doubles nothing: %s', async (_, before, after) => {
  await expectSame(letters(before), letters(after));
});

test('a move is remembered: an entry that is edited later is a revision of the one that is there', async () => {
  await sync(letters((n) => ({ guid: `https://ferry.example/?p=${n}` })));
  const id = await storedIdOf('Letter 1');
  await sync(letters((n) => ({ guid: `ghost-${n}` })));
  const edited = letters((n) => ({
    guid: `ghost-${n}`,
    title: `Letter the ${n}th`,
    html: `<p>Anew: ${n}</p>`,
  }));
  expect(await sync(edited)).toMatchObject({ added: 0, revised: 2 });
  expect(await storedIdOf('Letter the 1th')).toBe(id);
});

test.each<[string, (number: number) => WrittenItem]>([
  ['to https', (n) => ({ guid: `https://ferry.example/l/${n}` })],
  ['to another guid, with its link', (n) => ({ guid: `urn:${n}`, link: permalink(n) })],
])('an entry that is edited and moved at once is one revised entry: %s', async (_, after) => {
  await sync(letters((n) => ({ guid: `http://ferry.example/l/${n}`, link: permalink(n) })));
  const id = await storedIdOf('Letter 2');
  const edited = letters((n) => ({
    link: permalink(n),
    ...after(n),
    html: `<p>Letter number ${n}, mended.</p>`,
  }));
  expect(await sync(edited)).toMatchObject({ added: 0, revised: 2 });
  expect(await storedIdOf('Letter 2')).toBe(id);
});

test('an entry that moves to another host and loses a typo is found by title and day, amid its siblings', async () => {
  const long = (n: number, word: string) =>
    `<p>${`The ferry ${n} came at noon and left at dusk. `.repeat(4)}${word}</p>`;
  await sync(letters((n) => ({ guid: `a-${n}`, html: long(n, 'recieved') })));
  expect(
    await sync(letters((n) => ({ guid: n === 2 ? 'b-2' : 'a-1', html: long(n, 'received') }))),
  ).toMatchObject({ added: 0, revised: 2 });
});

test('a guid that all items share moves no mark to another entry when a new one comes', async () => {
  await sync(fixture('guid-same-step1.xml'));
  const build2 = await storedIdOf('Build 2');
  await putReadMark(build2, 7);
  expect(await sync(fixture('guid-same-step2.xml'))).toMatchObject({ added: 1, revised: 0 });
  expect(await storedTitles()).toEqual(['Build 3', 'Build 2', 'Build 1']);
  expect(await storedIdOf('Build 2')).toBe(build2);
  expect(await readReadMarks()).toEqual(new Map([[build2, 7]]));
});

test.each([
  ['in a feed of one item at a time', 1],
  ['in a feed of two', 2],
])('a guid that is given to each new post identifies none of them, %s', async (_, window) => {
  const posts = [4, 3, 2, 1].map((n) => ({
    title: `Build ${n}`,
    guid: '0',
    link: `https://ferry.example/b/${n}`,
    day: 10 + n,
    html: `<p>Notes of build ${n}, which is another.</p>`,
  }));
  const ids = new Map<string, string>();
  for (let first = posts.length - window; first >= 0; first -= 1) {
    await sync(posts.slice(first, first + window));
    for (const { id, title } of await storedEntries()) {
      expect(ids.get(title) ?? id).toBe(id);
      ids.set(title, id);
    }
  }
  expect(await storedTitles()).toEqual(['Build 4', 'Build 3', 'Build 2', 'Build 1']);
});

test('a link that all items share leaves each its guid', async () => {
  const items = letters((n) => ({ guid: `n-${n}`, link: 'https://ferry.example/notes' }));
  await expectSame(items, items);
  const [two, one] = items;
  expect(
    await sync([{ ...two, guid: 'n-3', title: 'Letter 3', day: 13, html: 'Third.' }, two ?? {}, one ?? {}]),
  ).toMatchObject({ added: 1, revised: 0 });
});

test('items without guid and link are known by title and day, revised or not', async () => {
  const items = letters(() => ({}));
  await expectSame(items, items);
  expect(await sync(letters(() => ({ html: '<p>Otherwise.</p>' })))).toMatchObject({ added: 0, revised: 2 });
});

test.each<[string, WrittenItem, WrittenItem]>([
  ['with other texts', { html: '<p>Rain in the morning.</p>' }, { html: '<p>Sun at noon.</p>' }],
  ['with one text', { html: '<p>Rain.</p>' }, { html: '<p>Rain.</p>' }],
])(
  'two entries of one day with one title stay two, %s, also when one of them leaves the feed',
  async (_, one, other) => {
    const pair = [
      { title: 'Note', day: 12, guid: 'b', ...one },
      { title: 'Note', day: 12, guid: 'a', ...other },
      { title: 'Before', day: 11, guid: 'c', html: '<p>Before.</p>' },
    ];
    await expectSame(pair, pair);
    await sync(pair.slice(1));
    await sync(pair.slice(0, 1));
    expect(await storedTitles()).toEqual(['Note', 'Note', 'Before']);
  },
);

test('two entries of one title and day that move at once stay two', async () => {
  const pair = (host: string) =>
    ['Rain.', 'Sun.', 'Rain.'].map((text, index) => ({
      title: 'Note',
      day: 12,
      guid: `${host}-${index}`,
      link: `https://${host}.example/n/${index}`,
      html: text,
    }));
  await expectSame(pair('ferry'), pair('boats'));
});

test.each<[string, WrittenItem]>([
  ['while the first one stands', { guid: 'again', link: 'https://ferry.example/again' }],
  ['once the first one has gone', { guid: 'again', link: 'https://ferry.example/again' }],
])('a post that is given out again on another day is another entry, %s', async (when, changes) => {
  const first = {
    title: 'How to tie a bowline',
    day: 3,
    guid: 'first',
    link: 'https://ferry.example/bowline',
    html: '<p>Round the tree.</p>',
  };
  await sync([first]);
  await putReadMark('guid:first', 5);
  const again = { ...first, ...changes, day: 20 };
  expect(await sync(when.startsWith('while') ? [again, first] : [again])).toMatchObject({
    added: 1,
    revised: 0,
  });
  expect(await storedTitles()).toHaveLength(2);
  expect(await readReadMarks()).toEqual(new Map([['guid:first', 5]]));
});

test('a document that broke off has lost nothing: what looks like a twin is another entry', async () => {
  const items = [3, 2, 1].map((n) => ({ title: 'Note', day: 12, guid: `a-${n}`, html: '<p>Rain.</p>' }));
  await sync(items);
  const cut = rss([{ title: 'Note', day: 12, guid: 'a-4', html: '<p>Rain.</p>' }]).replace(
    '</channel></rss>',
    '<item>',
  );
  expect(await sync(cut)).toMatchObject({ added: 1, complete: false });
});

test('an entry whose address the old id made is found at that address', async () => {
  await sync(fixture('guid-http-https-step1.xml'));
  const slug = (await storedEntries())[0]?.slug ?? '';
  await sync(fixture('guid-http-https-step2.xml'));
  expect((await readEntryBySlug(slug))?.title).toBe('Letter 2');
});

test('an entry’s own page is the one that the feed gives now', async () => {
  await sync(fixture('guid-http-https-step1.xml'));
  await sync(fixture('guid-http-https-step2.xml'));
  expect((await storedEntries()).map(({ permalink }) => permalink)).toEqual([
    'https://ferry.example/l/2',
    'https://ferry.example/l/1',
  ]);
});

test.each<[string, Partial<WrittenItem>]>([
  ['with titles', {}],
  ['of one title for all', { title: 'Weekly' }],
  ['without titles', { title: undefined as never }],
])('guids that are made anew while the oldest entry leaves double none, %s', async (_, same) => {
  const notes = (guid: string, numbers: number[]): WrittenItem[] =>
    numbers.map((n) => ({
      title: `Note ${n}`,
      guid: `${guid}-${n}`,
      day: 10 + n,
      html: `<p>Words of note number ${n}, and some more.</p>`,
      ...same,
    }));
  await sync(notes('a', [3, 2, 1]));
  expect(await sync(notes('b', [4, 3, 2]))).toMatchObject({ added: 1, revised: 0 });
  expect((await storedEntries()).map(({ id }) => id)).toEqual([
    'guid:b-4',
    'guid:a-3',
    'guid:a-2',
    'guid:a-1',
  ]);
});
