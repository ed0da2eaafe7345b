import { Parser } from 'htmlparser2';
import { expect, test } from 'vitest';
import {
  type SitemapFile,
  type SitemapPage,
  writeRobots,
  writeSitemap,
} from '../../../src/build/pages/write-sitemap.ts';

const site = 'https://example.org/journal/';
const manyPages = (count: number): SitemapPage[] =>
  Array.from({ length: count }, (_, index) => ({ path: `entry/${index}`, changed: null }));

/** The texts of all elements with a name, as an XML parser finds them. */
function textsOf(file: SitemapFile | undefined, name: string): string[] {
  const texts: string[] = [];
  let open = '';
  const parser = new Parser(
    {
      onopentagname(found) {
        open = found;
        if (open === name) texts.push('');
      },
      ontext(text) {
        if (open === name) texts.push((texts.pop() ?? '') + text);
      },
      onclosetag() {
        open = '';
      },
    },
    { xmlMode: true },
  );
  parser.end(file?.text ?? '');
  return texts;
}

test('a sitemap has every page by its whole address, and when it changed', () => {
  const files = writeSitemap(
    [
      { path: '', changed: '2026-06-25T13:45:00-07:00' },
      { path: 'entry/0090', changed: '2026-06-25' },
      { path: 'map', changed: null },
    ],
    site,
  );
  expect(files).toEqual([
    {
      name: 'sitemap.xml',
      text: `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<url><loc>https://example.org/journal/</loc><lastmod>2026-06-25T13:45:00-07:00</lastmod></url>
<url><loc>https://example.org/journal/entry/0090</loc><lastmod>2026-06-25</lastmod></url>
<url><loc>https://example.org/journal/map</loc></url>
</urlset>
`,
    },
  ]);
});

test('whatever an address holds, it stays within its element', () => {
  const path = `entry/"'&amp;</loc><loc>`;
  const [file] = writeSitemap([{ path, changed: null }], site);
  expect(textsOf(file, 'loc')).toEqual([site + path]);
});

test('50,000 pages are one file, one more makes two and an index of them', () => {
  expect(writeSitemap(manyPages(50_000), site).map(({ name }) => name)).toEqual(['sitemap.xml']);
  const [index, ...parts] = writeSitemap(manyPages(50_001), site);
  expect(textsOf(index, 'loc')).toEqual([`${site}sitemap-1.xml`, `${site}sitemap-2.xml`]);
  expect(parts.map(({ name }) => name)).toEqual(['sitemap-1.xml', 'sitemap-2.xml']);
  expect(parts.map((part) => textsOf(part, 'loc').length)).toEqual([50_000, 1]);
});

test('no file is longer than may be, and no page is lost', () => {
  const pages = manyPages(1_000);
  const [index, ...parts] = writeSitemap(pages, site, { pages: 50_000, bytes: 10_000 });
  expect(Math.max(...parts.map(({ text }) => Buffer.byteLength(text)))).toBeLessThanOrEqual(10_000);
  expect(Math.min(...parts.slice(0, -1).map(({ text }) => Buffer.byteLength(text)))).toBeGreaterThan(9_900);
  expect(textsOf(index, 'loc')).toEqual(parts.map(({ name }) => site + name));
  expect(parts.flatMap((part) => textsOf(part, 'loc'))).toEqual(pages.map(({ path }) => site + path));
});

test('the index says of each file when the last of its pages changed', () => {
  const changes = [null, '2026-06-25T23:00:00-07:00', '2026-06-26', '2026-01-01', null];
  const pages = changes.map((changed, index) => ({ path: `entry/${index}`, changed }));
  const [index] = writeSitemap(pages, site, { pages: 3, bytes: 10_000 });
  expect(textsOf(index, 'lastmod')).toEqual(['2026-06-25T23:00:00-07:00', '2026-01-01']);
});

test('robots may look at everything, and are led to the sitemap where there is one', () => {
  expect(writeRobots(null)).toBe('User-agent: *\nAllow: /\n');
  expect(writeRobots('https://example.org/journal/')).toBe(
    'User-agent: *\nAllow: /\n\nSitemap: https://example.org/journal/sitemap.xml\n',
  );
});
