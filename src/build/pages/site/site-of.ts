import type { Journal } from '../../../model/journal/journal.ts';
import type { Site } from './site.ts';

/** What {@link siteOf} puts together beside the journal's own settings. */
interface Told extends Pick<Site, 'siteUrl' | 'basePath' | 'titles' | 'picture'> {
  /** What the feed calls itself, and its media type where that is known. */
  feedTitle: string | null;
  feedType: string | null;
}

/** The journal as its pages speak of it. */
export function siteOf(journal: Journal, { feedTitle, feedType, ...told }: Told): Site {
  const { author, description, language, feedPath } = journal;
  return {
    ...told,
    title: journal.title ?? feedTitle ?? 'Waymark',
    author,
    description,
    language,
    feed: { path: feedPath, type: feedType },
  };
}
