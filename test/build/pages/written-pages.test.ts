import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseDocument } from 'htmlparser2';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { policyOfDocument } from '../../../src/build/bundle/content-security-policy.ts';
import { sampleFeedPath } from '../../../src/build/config/read-sample-journal.ts';
import { createEdition } from '../../../src/build/pages/edition.ts';
import { LivePages } from '../../../src/build/pages/live-pages.ts';
import { Renderer } from '../../../src/build/pages/render/renderer.ts';
import { screenPages } from '../../../src/build/pages/screen-pages.ts';
import { type BuiltApp, PageWriter, writePages } from '../../../src/build/pages/write-pages.ts';
import { parseFeed } from '../../../src/feed/parse-feed.ts';
import type { Entry } from '../../../src/model/entry/entry.ts';
import type { Journal } from '../../../src/model/journal/journal.ts';
import { anEntry } from '../../store/an-entry.ts';
import { aSite } from './a-site.ts';
import { hostileTexts } from './hostile-texts.ts';

const root = process.cwd();
const base = '/journal/';
const app: BuiltApp = {
  shell: { head: '', styles: '', script: '' },
  css: { linked: '', others: '' },
  chunks: { manifest: {}, list: {} },
};
const words = { title: 'North', language: 'en', journalLanguage: 'en' };
const journal: Journal = {
  id: 'north',
  title: 'North',
  author: null,
  description: null,
  language: 'en',
  feedPath: 'feed.xml',
  accent: null,
  followUrl: null,
  followName: null,
  substackUrl: null,
  emailUrl: null,
  tiles: null,
};

let renderer: Renderer;
let writer: PageWriter;
beforeAll(async () => {
  const define = { __JOURNAL__: JSON.stringify(journal) };
  renderer = await Renderer.create({ root, base, define, siteUrl: null, workers: 2 });
  writer = new PageWriter(app, aSite({ basePath: base }), words, renderer);
}, 120_000);
afterAll(() => renderer?.stop());

/** Addresses that a page's links lead to, below the base path and decoded; others' are left out. */
function linksOf(html: string): string[] {
  return [...html.matchAll(/<a\s[^>]*?href="([^"]*)"/g)].flatMap(([, href = '']) => {
    const url = new URL(href.replaceAll('&amp;', '&'), `http://localhost${base}`);
    if (url.origin !== 'http://localhost' || href.startsWith('#')) return [];
    expect(url.pathname.startsWith(base)).toBe(true);
    return [decodeURIComponent(url.pathname.slice(base.length)) + decodeURIComponent(url.hash)];
  });
}

async function writeAll(entries: readonly Entry[]): Promise<Map<string, string>> {
  const folder = await mkdtemp(join(tmpdir(), 'waymark-pages-'));
  try {
    await writePages(folder, writer, createEdition(entries, 'en'), words);
    const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.html'));
    const read = files.map(
      async (file): Promise<[string, string]> => [
        file.replaceAll('\\', '/').replace(/\/?index\.html$/, ''),
        await readFile(join(folder, file), 'utf8'),
      ],
    );
    return new Map(await Promise.all(read));
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The screens alone: of a large journal, entries' pages would be thousands. */
async function writeScreens(entries: readonly Entry[]): Promise<Map<string, string>> {
  const screens = [...screenPages(createEdition(entries, 'en'), words)];
  const written = screens.map(
    async ([path, page]): Promise<[string, string]> => [path, await writer.screen(page())],
  );
  return new Map(await Promise.all(written));
}

describe('of the sample', { timeout: 120_000 }, () => {
  let pages: Map<string, string>;
  let slugs: string[];
  beforeAll(async () => {
    const parsed = parseFeed(await readFile(sampleFeedPath(root)), {
      feedUrl: 'http://localhost/feed',
      contentType: null,
    });
    if (parsed.kind === 'failed') throw new Error('The sample cannot be read.');
    slugs = parsed.entries.map(({ slug }) => slug);
    pages = await writeAll(parsed.entries);
  }, 120_000);

  test('every page is reached from the list by links alone, and every link leads to a page', () => {
    const reached = new Set(['']);
    for (const path of reached) {
      const html = pages.get(path);
      expect(html, path).toBeDefined();
      for (const link of linksOf(html ?? '')) reached.add(link.replace(/#.*/, ''));
    }
    const nowhere = [...pages.keys()].filter((path) => !reached.has(path));
    // What nobody links to: the page for addresses that lead nowhere, and what a sheet of the app leads to.
    expect(nowhere.sort()).toEqual(['404.html', 'catch-up', 'on-this-day', 'share']);
  });

  test('every link into a page names something there', () => {
    for (const [path, html] of pages)
      for (const link of linksOf(html)) {
        const [target = '', fragment] = link.split('#');
        if (fragment) expect(pages.get(target), `${path} → ${link}`).toContain(`id="${fragment}"`);
      }
  });

  test('the years have every entry', () => {
    const years = linksOf(pages.get('') ?? '').filter((link) => link.startsWith('entries/'));
    const linked = new Set(years.flatMap((year) => linksOf(pages.get(year) ?? '')));
    for (const slug of slugs) expect(linked).toContain(`entry/${slug}`);
  });

  test('what is the reader’s own, and what is not there, is not to be found', () => {
    for (const path of ['search', 'settings', 'marks', 'catch-up', 'on-this-day', 'share', '404.html'])
      expect(pages.get(path)).toContain('<meta name="robots" content="noindex">');
    for (const path of ['', 'map', 'places', 'noticed', 'ledger', 'entries/2026'])
      expect(pages.get(path)).not.toContain('noindex');
  });

  test('the reader’s own pages leave the app its room, and say without script what they lack', () => {
    expect(pages.get('settings')).toContain('<div id="app"></div><noscript>');
    expect(pages.get('settings')).toContain('needs JavaScript');
  });

  test('list and entry are drawn once their first words are there, and every other page as it comes', () => {
    for (const [path, html] of pages) {
      const [expected] = /<link rel="expect"[^>]*>/.exec(html) ?? [];
      const isOfWords = path === '' || (path.startsWith('entry/') && html.includes('data-block='));
      expect(expected !== undefined, path).toBe(isOfWords);
      if (isOfWords) expect(html.match(/id="first-words"/g), path).toHaveLength(1);
    }
  });

  test('words wait for no style but their own: that of what stands around them follows, and no data block comes before', () => {
    const withWords = [...pages].filter(([, html]) => html.includes('id="first-words"'));
    expect(withWords.length).toBeGreaterThan(20);
    for (const [path, html] of withWords) {
      const [first, second, ...others] = [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)];
      expect(others, path).toEqual([]);
      const wordsAt = html.indexOf('id="first-words"');
      expect(first?.index, path).toBeLessThan(wordsAt);
      expect(second?.index, path).toBeGreaterThan(wordsAt);
      expect(html.indexOf('application/ld+json'), path).toBeGreaterThan(second?.index ?? 0);
      const hashes = policyOfDocument(html).match(/'sha256-/g);
      expect(hashes, path).toHaveLength(2);
      for (const around of path === '' ? ['nav', 'aside'] : ['nav', 'footer'])
        expect(html, path).toMatch(new RegExp(`<${around}\\s[^>]*data-next-frame`));
    }
  });

  test('words never wait for the outlines of a map, which stand at the page’s end', () => {
    for (const path of ['', 'map', 'entry/0074']) {
      const [words = '', after = ''] = (pages.get(path) ?? '').split('<svg class="map-outlines"');
      expect(words, path).toContain('href="#land-');
      expect(words, path).not.toContain('id="land-');
      expect(after, path).toContain('id="land-');
      expect(after, path).not.toMatch(/<(?:p|article|nav)\b/);
    }
  });

  test('the map’s page carries the places that the app begins with, and no words of entries', () => {
    const [, block = ''] = /id="page-state">(.*?)<\/script>/.exec(pages.get('map') ?? '') ?? [];
    const { isInPlace, path, summaries } = JSON.parse(block);
    expect({ isInPlace, path }).toEqual({ isInPlace: false, path: 'map' });
    expect(summaries.map(({ slug }: Entry) => slug)).toEqual(slugs);
    for (const { firstLine } of summaries) expect(firstLine).toBe('');
  });

  test('an entry’s page does not say how many entries a thread has, which each new one would change', () => {
    const threads = slugs.map(
      (slug) => /<section class="threads[\s\S]*?<\/section>/.exec(pages.get(`entry/${slug}`) ?? '')?.[0],
    );
    const links = threads.flatMap(
      (one) => one?.match(/<a href="\/journal\/thread\/[^"]*"[^>]*>[^<]*/g) ?? [],
    );
    expect(links.length).toBeGreaterThan(20);
    for (const link of links) expect(link).toMatch(/>all$/);
  });

  test('no page carries a style attribute, which the policy would not let count', () => {
    for (const html of pages.values()) expect(html).not.toMatch(/<[^<>]*\sstyle="/);
  });
});

test('a year of several entries a day is months, no page of them larger than 100 kB', async () => {
  const days = Array.from({ length: 900 }, (_, index) => new Date(Date.UTC(2026, 0, 1 + (index % 300))));
  const entries = days.map((day, index) =>
    anEntry(index, { date: day.toISOString().slice(0, 10), place: `Place ${index % 90}, Country` }),
  );
  const pages = await writeScreens(entries);
  const months = linksOf(pages.get('entries/2026') ?? '').filter((link) => link.startsWith('entries/2026-'));
  expect(months).toHaveLength(10);
  const linked = new Set(months.flatMap((month) => linksOf(pages.get(month) ?? '')));
  for (const { slug } of entries) expect(linked).toContain(`entry/${slug}`);
  // The style that each of them carries besides is less than 15 kB.
  for (const [path, html] of pages) if (path !== 'threads') expect(html.length, path).toBeLessThan(85_000);
}, 120_000);

test('the map’s page shows the world with every place of the journal, and says what it is', async () => {
  const stays = [
    { lat: -18, lng: 178 },
    { lat: 60, lng: 25 },
    { lat: 60, lng: 25 },
  ];
  const entries = [...stays.map((origin, index) => anEntry(index, { origin })), anEntry(9, { origin: null })];
  const html = (await writeScreens(entries)).get('map') ?? '';
  expect(html).toContain('role="img" aria-label="North on a map of the world"');
  const [, places = ''] = /class="world-places" d="([^"]+)"/.exec(html) ?? [];
  expect(places.match(/h0/g)).toHaveLength(2);
}, 120_000);

test('entries without a date are reached as well', async () => {
  const pages = await writeScreens([anEntry(1), anEntry(2, { date: null, instantMs: 0 })]);
  expect(linksOf(pages.get('map') ?? '')).toContain('entries/undated');
  expect(linksOf(pages.get('entries/undated') ?? '')).toContain('entry/0002');
}, 120_000);

test('what a feed holds stays text on every page', async () => {
  const entries = hostileTexts.map((text, index) =>
    anEntry(index, { title: text, place: text, noticed: text, expects: text, state: text }),
  );
  const pages = await writeScreens(entries);
  const shown = textOf(pages.get('entries/2026') ?? '');
  expect(shown).toContain('</title><script>alert(1)</script>');
  expect(textOf(pages.get('noticed') ?? '')).toContain('" onload="alert(1)');
  for (const [path, html] of pages) {
    const tags = elementsOf(html);
    expect(
      tags.filter(({ name }) => /^(?:iframe|object|embed|form|base|img)$/.test(name)),
      path,
    ).toEqual([]);
    expect(
      tags.filter(({ name, attribs }) => name === 'script' && !attribs.type),
      path,
    ).toEqual([]);
    for (const { attribs } of tags) {
      expect(
        Object.keys(attribs).filter((name) => name.startsWith('on')),
        path,
      ).toEqual([]);
      expect(attribs.href ?? '', path).not.toMatch(/^\s*(?:javascript|data|vbscript):/i);
    }
  }
}, 120_000);

describe('where the feed is relayed', { timeout: 120_000 }, () => {
  let folder: string;
  let live: LivePages;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'waymark-live-'));
    await mkdir(join(folder, 'assets'));
    await mkdir(join(folder, '.vite'));
    const shell =
      '<head></head><link rel="stylesheet" href="a.css"><script type="module" src="a.js"></script>';
    await writeFile(join(folder, 'shell.html'), shell);
    await writeFile(join(folder, '.vite', 'manifest.json'), '{}');
    await writeFile(join(folder, '.vite', 'chunks.json'), '{}');
    live = new LivePages({
      root,
      base,
      folder,
      journal,
      source: { kind: 'file', path: sampleFeedPath(root) },
      siteUrl: 'https://example.org/journal/',
      define: { __JOURNAL__: JSON.stringify(journal) },
    });
    await live.start();
  }, 120_000);
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test.each([
    '',
    'entry/0074',
    'entry/0074/',
    'entries/2026',
    'map',
    'places',
    'noticed',
    'ledger',
    'threads',
    'thread/boat',
    'settings',
  ])('the address "%s" has its page as it is asked for', async (path) => {
    const page = await live.pageAt(path);
    expect(page.kind).toBe('page');
    expect('html' in page && page.html).toMatch(/^<!doctype html>/);
  });

  test.each(['nowhere', 'entry/9999', 'entries/1999', 'thread/none', '404'])(
    'the address "%s" leads nowhere, and a page says so',
    async (path) => {
      const page = await live.pageAt(path);
      expect(page).toMatchObject({
        kind: 'missing',
        html: expect.stringContaining('Nothing at this address'),
      });
    },
  );

  test('a page is the same until the feed has something new, so that it is compressed once', async () => {
    for (const path of ['', 'entry/0074', 'map', 'nowhere'])
      expect(await live.pageAt(path)).toBe(await live.pageAt(path));
  });

  test('the sitemap has the pages that are there now', async () => {
    expect(await live.sitemapAt('sitemap.xml')).toContain('https://example.org/journal/entry/0074');
    expect(await live.sitemapAt('sitemap-1.xml')).toBeNull();
  });
});

interface Tag {
  name: string;
  attribs: Record<string, string>;
}

type Parsed = ReturnType<typeof parseDocument>['children'][number];

function elementsOf(html: string): Tag[] {
  const found: Tag[] = [];
  const visit = (node: Parsed): void => {
    if ('name' in node && 'attribs' in node) found.push(node as Tag);
    if ('children' in node) (node.children as Parsed[]).forEach(visit);
  };
  parseDocument(html).children.forEach(visit);
  return found;
}

function textOf(html: string): string {
  const visit = (node: Parsed): string => {
    if (node.type === 'text') return node.data;
    return 'children' in node ? (node.children as Parsed[]).map(visit).join('') : '';
  };
  return parseDocument(html).children.map(visit).join('');
}
