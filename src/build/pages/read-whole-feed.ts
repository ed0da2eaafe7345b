import { allTables, loadTables } from '../../feed/load-tables.ts';
import { type ParsedFeed, type ParseFeedContext, parseFeed } from '../../feed/parse-feed.ts';
import { unknownSite } from '../../model/app/page-state.ts';

/** Where a feed is, and where its pages will be. */
export interface FeedPlace {
  /** The feed's real address, which its relative ones are meant from; null for a file's: they are meant from the site. */
  sourceUrl: string | null;
  /** Where the journal is published; null if nobody has said it. */
  siteUrl: string | null;
  /** The app's base path, with a slash at both ends. */
  basePath: string;
}

/**
 * A feed's bytes as the app reads them once it has all of its tables. Addresses on a site that nobody has named begin at
 * its root.
 */
export async function readWholeFeed(bytes: Uint8Array, place: FeedPlace): Promise<ParsedFeed> {
  if (!(await loadTables(allTables))) throw new Error('A part that reads feeds is missing.');
  const { siteUrl, basePath } = place;
  const parsed = parseFeed(bytes, contextOf(place));
  if (siteUrl !== null || parsed.kind === 'failed') return parsed;
  return JSON.parse(JSON.stringify(parsed).replaceAll(unknownSite, basePath));
}

/** What the parser has to know of a feed at a place. */
export function contextOf({ siteUrl, sourceUrl }: FeedPlace): ParseFeedContext {
  return { feedUrl: new URL('feed', siteUrl ?? unknownSite).href, sourceUrl, contentType: null };
}
