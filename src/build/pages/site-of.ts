import type { Journal } from '../../model/journal.ts';
import type { Site } from './site.ts';

/** The journal as its pages speak of it. `feedTitle`: what the feed calls itself; `siteUrl`, `basePath` as in {@link Site}. */
export function siteOf(
  journal: Journal,
  feedTitle: string | null,
  siteUrl: string | null,
  basePath: string,
): Site {
  const { author, description, language, feedPath } = journal;
  return {
    siteUrl,
    basePath,
    title: journal.title ?? feedTitle ?? 'Waymark',
    author,
    description,
    language,
    feed: { path: feedPath, type: feedPath.endsWith('.json') ? 'application/feed+json' : null },
    titles: {
      map: 'Map',
      places: 'Places',
      noticed: 'Noticed',
      ledger: 'Ledger',
      search: 'Search',
      settings: 'Settings',
      marks: 'Saved and notes',
      threads: 'Threads',
      'catch-up': 'Catch up',
      'on-this-day': 'On this day',
      missing: 'Not found',
    },
    picture: null,
  };
}
