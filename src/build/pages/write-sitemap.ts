import { escapeHtml } from '../bundle/escape-html.ts';

/** A page to be found by: its path below the base path, and when it last changed, in ISO 8601, or null. */
export interface SitemapPage {
  path: string;
  changed: string | null;
}

/** A file of the build, at the root of its folder. */
export interface SitemapFile {
  name: string;
  text: string;
}

/** What one file may hold (https://www.sitemaps.org/protocol.html). */
const standardLimits = { pages: 50_000, bytes: 52_428_800 };

/**
 * The journal's pages for search engines: `sitemap.xml`, or where one file may not hold them all, `sitemap-1.xml` and so
 * on with `sitemap.xml` as their index.
 *
 * @param siteUrl the site's whole address, with a slash at its end: a sitemap takes no other
 */
export function writeSitemap(
  pages: readonly SitemapPage[],
  siteUrl: string,
  limits: Readonly<typeof standardLimits> = standardLimits,
): SitemapFile[] {
  const [first = [], ...others] = parted(pages, siteUrl, limits);
  if (others.length === 0) return [{ name: 'sitemap.xml', text: writePages(first, siteUrl) }];
  const files = [first, ...others].map((part, index) => ({ name: `sitemap-${index + 1}.xml`, part }));
  const index = files.map(({ name, part }) => ({ path: name, changed: lastOf(part) }));
  return [
    { name: 'sitemap.xml', text: writeXml('sitemapindex', writeLines('sitemap', index, siteUrl)) },
    ...files.map(({ name, part }) => ({ name, text: writePages(part, siteUrl) })),
  ];
}

/** As many in each part as one file may hold. */
function parted(
  pages: readonly SitemapPage[],
  siteUrl: string,
  limits: Readonly<typeof standardLimits>,
): SitemapPage[][] {
  const frame = writePages([], siteUrl).length;
  const parts: SitemapPage[][] = [];
  let part: SitemapPage[] = [];
  let bytes = frame;
  for (const page of pages) {
    const added = Buffer.byteLength(writeLine('url', page, siteUrl)) + 1;
    if (part.length > 0 && (part.length >= limits.pages || bytes + added > limits.bytes)) {
      parts.push(part);
      part = [];
      bytes = frame;
    }
    part.push(page);
    bytes += added;
  }
  return [...parts, part];
}

function writePages(pages: readonly SitemapPage[], siteUrl: string): string {
  return writeXml('urlset', writeLines('url', pages, siteUrl));
}

function writeXml(root: string, lines: string): string {
  const name = `${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${name}>\n${lines}</${root}>\n`;
}

function writeLines(element: string, pages: readonly SitemapPage[], siteUrl: string): string {
  return pages.map((page) => `${writeLine(element, page, siteUrl)}\n`).join('');
}

function writeLine(element: string, { path, changed }: SitemapPage, siteUrl: string): string {
  const lastmod = changed === null ? '' : `<lastmod>${escapeHtml(changed)}</lastmod>`;
  return `<${element}><loc>${escapeHtml(siteUrl + path)}</loc>${lastmod}</${element}>`;
}

function lastOf(pages: readonly SitemapPage[]): string | null {
  return pages.reduce<string | null>((last, { changed }) => {
    if (changed === null) return last;
    return last === null || Date.parse(changed) > Date.parse(last) ? changed : last;
  }, null);
}

/**
 * `robots.txt` (RFC 9309): every page may be looked at, and the sitemap is named where there is one. The reader's own
 * pages are not forbidden: who may not look at them does not learn that they are not to be found.
 *
 * @param siteUrl the site's whole address, with a slash at its end; null if it is unknown, and so has no sitemap
 */
export function writeRobots(siteUrl: string | null): string {
  const sitemap = siteUrl === null ? '' : `\nSitemap: ${siteUrl}sitemap.xml\n`;
  return `User-agent: *\nAllow: /\n${sitemap}`;
}
