import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readSampleJournal, sampleFeedPath } from '../../../../src/build/config/read-sample-journal.ts';
import type { HeadOf } from '../../../../src/build/pages/head/head-of.ts';
import { pageHead, previewGap } from '../../../../src/build/pages/head/page-head.ts';
import type { UnlistedPage } from '../../../../src/build/pages/site/site.ts';
import { parseFeed } from '../../../../src/feed/parse-feed.ts';
import type { Entry } from '../../../../src/model/entry/entry.ts';
import { anEntry } from '../../../store/an-entry.ts';
import { aSite, dataOf, entryPage, picture, wordsOf } from '../a-site.ts';

const site = aSite();
const unlisted: UnlistedPage[] = [
  'search',
  'settings',
  'marks',
  'threads',
  'catch-up',
  'on-this-day',
  'share',
  'missing',
];
const pages: HeadOf[] = [
  { page: 'list', newest: [anEntry(2), anEntry(1)] },
  entryPage(),
  { page: 'year', year: '2026', name: '2026', previous: '2025', next: null, opening: 'January: Entry 0001' },
  { page: 'map', opening: 'Los Angeles, Tokyo' },
  { page: 'places', opening: null },
  { page: 'noticed', opening: 'A second hook.' },
  { page: 'ledger', opening: 'It will rain.' },
  ...unlisted.map((page): HeadOf => ({ page })),
];

describe('an entry’s head', () => {
  test('says what networks, search engines and readers of feeds ask for', () => {
    expect(wordsOf(pageHead(entryPage(), site))).toEqual({
      title: 'Entry 0090 · North',
      description: 'The river is a car park.',
      author: 'A. Wanderer',
      canonical: 'https://example.org/journal/entry/0090',
      prev: 'https://example.org/journal/entry/0089',
      next: 'https://example.org/journal/entry/0091',
      alternate: 'https://example.org/journal/feed.xml',
      'og:type': 'article',
      'og:title': 'Entry 0090',
      'og:description': 'The river is a car park.',
      'og:url': 'https://example.org/journal/entry/0090',
      'og:site_name': 'North',
      'og:locale': 'en_GB',
      'og:image': 'https://example.org/journal/previews/0090.png',
      'og:image:type': 'image/png',
      'og:image:width': '1200',
      'og:image:height': '630',
      'og:image:alt': 'Entry 0090 · Los Angeles, California, USA · Thursday, June 25, 2026',
      'article:published_time': '2026-06-25T13:45:00-07:00',
      'article:modified_time': '2026-06-26T08:00:00-07:00',
      'place:location:latitude': '34.0522',
      'place:location:longitude': '-118.2437',
      'twitter:card': 'summary_large_image',
      'twitter:title': 'Entry 0090',
      'twitter:description': 'The river is a car park.',
      'twitter:image': 'https://example.org/journal/previews/0090.png',
      'twitter:image:alt': 'Entry 0090 · Los Angeles, California, USA · Thursday, June 25, 2026',
    });
  });

  test('leaves out what nobody knows', () => {
    const bare = entryPage({
      origin: null,
      place: null,
      date: null,
      dateText: null,
      localTime: null,
      instantMs: 0,
      updated: null,
    });
    const words = wordsOf(
      pageHead({ ...bare, previous: null, next: null }, aSite({ author: null, language: 'tlh' })),
    );
    expect(
      Object.keys(words).filter((name) => /^(?:article|place):|locale|author|prev|next/.test(name)),
    ).toEqual([]);
    expect(words['og:image:alt']).toBe('Entry 0090');
  });

  test('describes it by its first words, whole ones, in at most 160 characters', () => {
    const text = 'It was a long way down to the harbour. '.repeat(20);
    const { description = '' } = wordsOf(
      pageHead(entryPage({ body: [{ kind: 'paragraph', children: [{ kind: 'text', text }] }] }), site),
    );
    expect(description.length).toBeGreaterThan(140);
    expect(description.length).toBeLessThanOrEqual(160);
    expect(description).toMatch(/^It was a long way .* (?:It|was|a|long|way|down|to|the|harbour\.) …$/);
  });

  test('describes one without a text by its closing lines, else by the journal', () => {
    const describe = (changes: Partial<Entry>) =>
      wordsOf(pageHead(entryPage({ body: [], ...changes }), site)).description;
    expect(describe({ noticed: 'Two cushions.', expects: 'Rain.' })).toBe('Two cushions.');
    expect(describe({ expects: 'Rain.' })).toBe('Rain.');
    expect(describe({})).toBe('A walk to the north.');
  });

  test('has the journal’s picture where it has none of its own, and does not say that it shows the place', () => {
    const words = wordsOf(pageHead({ ...entryPage(), picture: null }, site));
    expect(words['og:image']).toBe('https://example.org/journal/previews/journal.png');
    expect(words['og:image:alt']).toBe('North');
  });
});

describe('the other pages', () => {
  test.each<[HeadOf, string, string, string]>([
    [{ page: 'list', newest: [] }, '', 'North', 'A walk to the north.'],
    [{ page: 'map', opening: 'Tokyo' }, 'map', 'Map · North', 'Tokyo'],
    [{ page: 'places', opening: null }, 'places', 'Places · North', 'A walk to the north.'],
    [{ page: 'noticed', opening: 'A hook.' }, 'noticed', 'Noticed · North', 'A hook.'],
    [{ page: 'ledger', opening: 'Rain.' }, 'ledger', 'Ledger · North', 'Rain.'],
  ])('%o has its own address, name and words', (page, path, title, description) => {
    const words = wordsOf(pageHead(page, site));
    const address = `https://example.org/journal/${path}`;
    expect(words).toMatchObject({ title, description, canonical: address, 'og:url': address });
    expect(words).toMatchObject({ 'og:type': 'website', 'og:title': title, 'twitter:title': title });
    expect(words).not.toHaveProperty('robots');
  });

  test('years lead from one to the next', () => {
    const words = wordsOf(
      pageHead(
        { page: 'year', year: '2026', name: '2026', previous: '2025', next: '2027', opening: null },
        site,
      ),
    );
    expect(words).toMatchObject({
      title: '2026 · North',
      canonical: 'https://example.org/journal/entries/2026',
      prev: 'https://example.org/journal/entries/2025',
      next: 'https://example.org/journal/entries/2027',
    });
  });

  test.each(unlisted)('%s is not to be found, and claims no address', (page) => {
    const tags = pageHead({ page }, site);
    const words = wordsOf(tags);
    expect(words.robots).toBe('noindex');
    expect(words.title).toBe(`${site.titles[page]} · North`);
    expect(words['og:image']).toBe('https://example.org/journal/previews/journal.png');
    expect(Object.keys(words).filter((name) => /^(?:canonical|og:url|prev|next)$/.test(name))).toEqual([]);
    expect(dataOf(tags)).toBeUndefined();
  });

  test('a page that gathers entries says so to search engines, as its title and its description name it', () => {
    const data = dataOf(pageHead({ page: 'map', opening: 'Los Angeles, Tokyo' }, site));
    expect(data).toMatchObject({
      '@type': 'CollectionPage',
      name: site.titles.map,
      description: 'Los Angeles, Tokyo',
    });
  });

  test('the list of a journal that nobody has described begins as its newest entry does', () => {
    const { entry } = entryPage();
    const list: HeadOf = { page: 'list', newest: [entry, anEntry(1)] };
    expect(wordsOf(pageHead(list, site)).description).toBe('A walk to the north.');
    expect(wordsOf(pageHead(list, aSite({ description: null }))).description).toBe(
      'The river is a car park.',
    );
    const empty = pageHead({ page: 'list', newest: [] }, aSite({ description: null }));
    expect(wordsOf(empty)).not.toHaveProperty('description');
  });

  test('a journal that nobody has named is called as the app is', () => {
    expect(wordsOf(pageHead({ page: 'list', newest: [] }, aSite({ title: ' ' }))).title).toBe('Waymark');
  });
});

describe('without the site’s address', () => {
  const local = aSite({ siteUrl: null });

  test('links begin at the host’s root, and what takes whole addresses alone is left out', () => {
    const words = wordsOf(pageHead(entryPage(), local));
    expect(words).toMatchObject({
      canonical: '/journal/entry/0090',
      prev: '/journal/entry/0089',
      next: '/journal/entry/0091',
      alternate: '/journal/feed.xml',
      'og:title': 'Entry 0090',
      'twitter:card': 'summary',
    });
    expect(Object.keys(words).filter((name) => /og:url|image/.test(name))).toEqual([]);
  });

  test('all else is as it is with one', () => {
    for (const page of pages) {
      const without = wordsOf(pageHead(page, local));
      const { canonical: _, prev, next, alternate, 'twitter:card': card, ...rest } = without;
      expect(wordsOf(pageHead(page, site))).toMatchObject(rest);
    }
  });

  test('the build has a sentence for it', () => {
    expect(previewGap(local)).toMatch(/^SITE_URL is not set: .*no picture.*sitemap\.xml/);
    expect(previewGap(site)).toBeNull();
  });
});

test('every entry of the sample has each tag, and an address and a picture of its own', () => {
  const root = fileURLToPath(new URL('../../../../', import.meta.url));
  const parsed = parseFeed(readFileSync(sampleFeedPath(root)), {
    feedUrl: 'http://localhost/feed',
    contentType: null,
  });
  if (parsed.kind !== 'feed') throw new Error('the sample is not a feed');
  const { title, author, description } = readSampleJournal(root);
  const sample = aSite({ title: title ?? '', author, description });
  const heads = parsed.entries.map((entry, index, all) =>
    wordsOf(
      pageHead(
        {
          page: 'entry',
          entry,
          previous: all[index + 1] ?? null,
          next: all[index - 1] ?? null,
          picture: { ...picture, path: `previews/${entry.slug}.png` },
        },
        sample,
      ),
    ),
  );
  expect(heads.length).toBeGreaterThan(40);
  const namesFor = ({ origin }: Entry) =>
    Object.keys(wordsOf(pageHead(entryPage({ updated: null, origin }), site))).sort();
  for (const [index, entry] of parsed.entries.slice(1, -1).entries())
    expect(Object.keys(heads[index + 1] ?? {}).sort()).toEqual(namesFor(entry));
  for (const name of ['title', 'canonical', 'og:url', 'og:image', 'description', 'article:published_time'])
    expect(new Set(heads.map((head) => head[name])).size, name).toBe(heads.length);
  for (const head of heads)
    expect(head['article:published_time']).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)$/);
});
