import { readableLine } from '../../../feed/text/readable-text.ts';
import type { Journal } from '../../../model/journal/journal.ts';

/** The journal as all of its pages speak of it. */
export interface Site {
  /** Where it is published, with a slash at its end; null if nobody has said it. */
  siteUrl: string | null;
  /** The app's base path, with a slash at both ends. */
  basePath: string;
  title: string;
  author: string | null;
  description: string | null;
  /** BCP 47. */
  language: string;
  /** The feed's path below the base path, and its media type (`application/rss+xml`) where that is known. */
  feed: { path: string; type: string | null };
  /** The pages' names, in the language that the pages speak. */
  titles: Readonly<Record<NamedPage, string>>;
  /** What stands for every page that has no picture of its own. */
  picture: Picture | null;
}

/** Pages that have a name of their own; list, years and entries are called otherwise. */
type NamedPage = 'map' | 'places' | 'noticed' | 'ledger' | UnlistedPage;

/** Pages that are the reader's own, and the one that stands for those that are not there: nothing to be found by. */
export type UnlistedPage =
  | 'search'
  | 'settings'
  | 'marks'
  | 'threads'
  | 'catch-up'
  | 'on-this-day'
  | 'share'
  | 'missing';

/** A picture for previews. */
export interface Picture {
  /** Below the base path, as an address writes it: `previews/0090.png`. */
  path: string;
  /** `image/png` */
  type: string;
  widthPx: number;
  heightPx: number;
}

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

/** The address of what lies at a path below the base path: a whole one where the site's is known. */
export function addressAt(path: string, { siteUrl, basePath }: Pick<Site, 'siteUrl' | 'basePath'>): string {
  return (siteUrl ?? basePath) + path;
}

/** A text as one line of a head, without what could reorder the words around it; null if nothing is left. */
export function lineOf(text: string | null): string | null {
  return text === null ? null : readableLine(text);
}
