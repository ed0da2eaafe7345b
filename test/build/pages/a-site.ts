import type { HeadOf } from '../../../src/build/pages/head/head-of.ts';
import type { HeadTag } from '../../../src/build/pages/head/head-tag.ts';
import type { Picture, Site } from '../../../src/build/pages/site/site.ts';
import type { Entry } from '../../../src/model/entry/entry.ts';
import { appWords } from '../../../src/words/english/app-words.ts';
import { anEntry } from '../../store/an-entry.ts';

/** The picture that stands for the whole journal. */
export const journalPicture: Picture = {
  path: 'previews/journal.png',
  type: 'image/png',
  widthPx: 1200,
  heightPx: 630,
};

/** A journal that is published in a folder of its host, changed as the test needs it. */
export function aSite(changes: Partial<Site> = {}): Site {
  return {
    siteUrl: 'https://example.org/journal/',
    basePath: '/journal/',
    title: 'North',
    author: 'A. Wanderer',
    description: 'A walk to the north.',
    language: 'en-GB',
    feed: { path: 'feed.xml', type: 'application/rss+xml' },
    titles: appWords.titles,
    picture: journalPicture,
    ...changes,
  };
}

/** An entry's own picture. */
export const picture: Picture = { ...journalPicture, path: 'previews/0090.png' };

/** The page of the entry 0090, which lies between two others. */
export function entryPage(changes: Partial<Entry> = {}): HeadOf & { page: 'entry' } {
  const entry = anEntry(90, {
    origin: { lat: 34.0522, lng: -118.2437 },
    place: 'Los Angeles, California, USA',
    dateText: 'Thursday, June 25, 2026',
    date: '2026-06-25',
    localTime: '13:45',
    timeZone: 'America/Los_Angeles',
    instantMs: Date.parse('2026-06-25T13:45:00-07:00'),
    updated: '2026-06-26T08:00:00-07:00',
    body: [{ kind: 'paragraph', children: [{ kind: 'text', text: 'The river is a car park.' }] }],
    ...changes,
  });
  return { page: 'entry', entry, previous: { slug: '0089' }, next: { slug: '0091' }, picture };
}

/** What each tag of a head says under its name: `og:title`, `canonical`, `title`. Structured data is not among them. */
export function wordsOf(tags: readonly HeadTag[]): Record<string, string> {
  return Object.fromEntries(
    tags.flatMap((tag): [string, string][] => {
      if (tag.tag === 'title') return [['title', tag.text]];
      if (tag.tag === 'meta') return [[tag.name, tag.content]];
      return tag.tag === 'link' ? [[tag.rel, tag.href]] : [];
    }),
  );
}

/** The structured data of a head; undefined where there is none. */
export function dataOf(tags: readonly HeadTag[]): unknown {
  return tags.find((tag) => tag.tag === 'data')?.data;
}
