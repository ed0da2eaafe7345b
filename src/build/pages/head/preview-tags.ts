import type { Entry } from '../../../model/entry/entry.ts';
import { isOnEarth } from '../../../model/place/coordinates.ts';
import { addressAt, lineOf, type Picture, type Site } from '../site/site.ts';
import { type HeadOf, pagesAround } from './head-of.ts';
import { type HeadTag, metaTags } from './head-tag.ts';
import { journalLocale } from './journal-locale.ts';
import { pagePath } from './page-path.ts';
import { publishedAt } from './published-at.ts';

/**
 * What networks make a card of where a page is shared: Open Graph (https://ogp.me) and what X asks for besides. `told`
 * are the page's title and description, each one line. They take whole addresses only: without the site's there is
 * none, and no picture.
 */
export function previewTags(
  page: HeadOf,
  told: { title: string; description: string | null },
  site: Site,
): HeadTag[] {
  const isEntry = page.page === 'entry';
  const title = (isEntry ? lineOf(page.entry.title) : null) ?? told.title;
  const { description } = told;
  const picture = site.siteUrl === null ? null : pictureOf(page, site);
  const image = picture && addressAt(picture.path, site);
  const alt = picture && altOf(page, picture, site);
  const { own } = pagesAround(page);
  return [
    ...metaTags('property', {
      'og:type': isEntry ? 'article' : 'website',
      'og:title': title,
      'og:description': description,
      'og:url': site.siteUrl !== null && own !== null ? addressAt(pagePath(own), site) : null,
      'og:site_name': lineOf(site.title),
      'og:locale': journalLocale(site.language).openGraph,
      'og:image': image,
      ...(picture && sizeOf(picture)),
      'og:image:alt': alt,
      ...(isEntry && articleOf(page.entry)),
    }),
    ...metaTags('name', {
      'twitter:card': picture === null ? 'summary' : 'summary_large_image',
      'twitter:title': title,
      'twitter:description': description,
      'twitter:image': image,
      'twitter:image:alt': alt,
    }),
  ];
}

/** The picture that stands for a page: its own one, else the journal's, else none. */
export function pictureOf(page: HeadOf, site: Site): Picture | null {
  return (page.page === 'entry' ? page.picture : null) ?? site.picture;
}

function sizeOf({ type, widthPx, heightPx }: Picture): Record<string, string> {
  return {
    'og:image:type': type,
    'og:image:width': String(widthPx),
    'og:image:height': String(heightPx),
  };
}

/** What the picture shows, in the words that stand on it. */
function altOf(page: HeadOf, picture: Picture, site: Site): string | null {
  if (page.page !== 'entry' || picture !== page.picture) return lineOf(site.title);
  const { title, place, dateText } = page.entry;
  const lines = [title, place, dateText].map(lineOf);
  return lines.filter((line) => line !== null).join(' · ');
}

function articleOf(entry: Entry): Record<string, string | null> {
  const origin = entry.origin !== null && isOnEarth(entry.origin) ? entry.origin : null;
  return {
    'article:published_time': publishedAt(entry),
    'article:modified_time': entry.updated,
    'place:location:latitude': origin && String(origin.lat),
    'place:location:longitude': origin && String(origin.lng),
  };
}
