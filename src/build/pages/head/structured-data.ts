import type { Entry } from '../../../model/entry/entry.ts';
import { isOnEarth } from '../../../model/place/coordinates.ts';
import { addressAt, lineOf, type Picture, type Site } from '../site/site.ts';
import type { Json } from './head-tag.ts';
import { type PublicPage, pagePath } from './page-path.ts';
import { publishedAt } from './published-at.ts';

type Thing = { [name: string]: Json };

/**
 * An entry as a `BlogPosting` of schema.org, with the place that it was written at. What nobody knows is left out.
 *
 * @param about what its head says of it: one line that describes it, and its picture
 */
export function postingData(
  entry: Entry,
  about: { description: string | null; picture: Picture | null },
  site: Site,
): Json {
  return {
    '@context': 'https://schema.org',
    ...postingOf(entry, site),
    ...known({
      mainEntityOfPage: addressOf(entry, site),
      description: about.description,
      dateModified: entry.updated,
      inLanguage: site.language,
      author: authorOf(site),
      image: imageOf(about.picture, site),
      contentLocation: placeOf(entry),
      isPartOf: blogOf(site),
    }),
  };
}

/** The journal as a `Blog` of schema.org, with the entries that its list shows. */
export function blogData(newest: readonly Entry[], site: Site): Json {
  return {
    '@context': 'https://schema.org',
    ...blogOf(site),
    ...known({ description: lineOf(site.description), inLanguage: site.language, author: authorOf(site) }),
    blogPost: newest.map((entry) => postingOf(entry, site)),
  };
}

/** A page that gathers entries (the map, a year, the places) as a `CollectionPage` of schema.org. `name`: as its title says it. */
export function collectionData(
  page: PublicPage,
  about: { name: string | null; description: string | null },
  site: Site,
): Json {
  return {
    '@context': 'https://schema.org',
    ...known({
      '@type': 'CollectionPage',
      name: lineOf(about.name),
      url: addressAt(pagePath(page), site),
      description: about.description,
      inLanguage: site.language,
      isPartOf: blogOf(site),
    }),
  };
}

function postingOf(entry: Entry, site: Site): Thing {
  return known({
    '@type': 'BlogPosting',
    headline: lineOf(entry.title),
    url: addressOf(entry, site),
    datePublished: publishedAt(entry),
  });
}

function addressOf({ slug }: Entry, site: Site): string {
  return addressAt(pagePath({ page: 'entry', slug }), site);
}

function blogOf(site: Site): Thing {
  return known({
    '@type': 'Blog',
    name: lineOf(site.title),
    url: addressAt(pagePath({ page: 'list' }), site),
  });
}

function authorOf({ author }: Site): Json {
  const name = lineOf(author);
  return name === null ? null : { '@type': 'Person', name };
}

function imageOf(picture: Picture | null, site: Site): Json {
  if (picture === null) return null;
  const { path, widthPx, heightPx } = picture;
  return { '@type': 'ImageObject', url: addressAt(path, site), width: widthPx, height: heightPx };
}

function placeOf({ origin, place }: Entry): Json {
  const name = lineOf(place);
  const geo =
    origin !== null && isOnEarth(origin)
      ? { '@type': 'GeoCoordinates', latitude: origin.lat, longitude: origin.lng }
      : null;
  return name === null && geo === null ? null : known({ '@type': 'Place', name, geo });
}

function known(members: Thing): Thing {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== null));
}
