import type { Entry } from '../../../model/entry/entry.ts';
import { summarizeEntry } from '../../../model/entry/summarize-entry.ts';
import { cutAtWord } from '../../../model/text/cut-at-word.ts';
import { addressAt, lineOf, type Site } from '../site/site.ts';
import { type HeadOf, pagesAround } from './head-of.ts';
import { type HeadTag, metaTags } from './head-tag.ts';
import { type PublicPage, pagePath } from './page-path.ts';
import { pictureOf, previewTags } from './preview-tags.ts';
import { blogData, collectionData, postingData } from './structured-data.ts';

const descriptionLength = 160;

/**
 * What a page's head says of it to browsers, networks and search engines. What the feed holds comes into it as lines of
 * text only, no address among them. Without the site's address, addresses begin at the host's root, and what takes
 * whole ones alone (`og:url`, pictures) is left out: {@link previewGap}.
 */
export function pageHead(page: HeadOf, site: Site): HeadTag[] {
  const told = { title: titleOf(page, site), description: descriptionOf(page, site) };
  const isListed = pagesAround(page).own !== null;
  return [
    { tag: 'title', text: told.title },
    ...metaTags('name', {
      description: told.description,
      author: lineOf(site.author),
      robots: isListed ? null : 'noindex',
    }),
    ...linksOf(page, site),
    ...previewTags(page, told, site),
    ...dataOf(page, told.description, site),
  ];
}

/** What links to the journal lack without the site's address, as a sentence for the publisher; null if it is known. */
export function previewGap({ siteUrl }: Pick<Site, 'siteUrl'>): string | null {
  return siteUrl === null
    ? 'SITE_URL is not set: previews of shared links have no picture, and no sitemap.xml is written.'
    : null;
}

/** As the app names the page in the browser's tab. */
function titleOf(page: HeadOf, site: Site): string {
  const journal = lineOf(site.title) ?? 'Waymark';
  const name = lineOf(nameOf(page, site));
  return name === null || name === journal ? journal : `${name} · ${journal}`;
}

function nameOf(page: HeadOf, { titles }: Site): string | null {
  if (page.page === 'list') return null;
  if (page.page === 'entry') return page.entry.title;
  return page.page === 'year' || page.page === 'thread' ? page.name : titles[page.page];
}

function descriptionOf(page: HeadOf, site: Site): string | null {
  const line = lineOf(openingOf(page)) ?? lineOf(site.description) ?? lineOf(newestOf(page));
  return line && cutAtWord(line, descriptionLength, ' …');
}

function openingOf(page: HeadOf): string | null {
  if (page.page === 'entry') return wordsOf(page.entry);
  return 'opening' in page ? page.opening : null;
}

/** What the list shows first, of a journal that nobody has described. */
function newestOf(page: HeadOf): string | null {
  const newest = page.page === 'list' ? page.newest[0] : undefined;
  return newest === undefined ? null : wordsOf(newest);
}

/** An entry's first words, whatever they are. */
function wordsOf(entry: Entry): string | null {
  return summarizeEntry(entry).firstLine || entry.noticed || entry.expects;
}

function linksOf(page: HeadOf, site: Site): HeadTag[] {
  const { own, previous, next } = pagesAround(page);
  const { path, type } = site.feed;
  const title = lineOf(site.title);
  return [
    ...linkTo('canonical', own, site),
    ...linkTo('prev', previous, site),
    ...linkTo('next', next, site),
    {
      tag: 'link',
      rel: 'alternate',
      href: addressAt(path, site),
      ...(type !== null && { type }),
      ...(title !== null && { title }),
    },
  ];
}

function linkTo(rel: string, page: PublicPage | null, site: Site): HeadTag[] {
  return page === null ? [] : [{ tag: 'link', rel, href: addressAt(pagePath(page), site) }];
}

function dataOf(page: HeadOf, description: string | null, site: Site): HeadTag[] {
  if (page.page === 'list') return [{ tag: 'data', data: blogData(page.newest, site) }];
  if (page.page === 'entry') {
    const about = { description, picture: pictureOf(page, site) };
    return [{ tag: 'data', data: postingData(page.entry, about, site) }];
  }
  const { own } = pagesAround(page);
  const name = nameOf(page, site);
  return own === null ? [] : [{ tag: 'data', data: collectionData(own, { name, description }, site) }];
}
