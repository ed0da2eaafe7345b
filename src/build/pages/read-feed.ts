import { allTables, loadTables } from '../../feed/load-tables.ts';
import { type ParsedFeed, type ParseFeedContext, parseFeed } from '../../feed/parse-feed.ts';

/** A feed's bytes as the app reads them once it has all of its tables. */
export async function readFeed(bytes: Uint8Array, context: ParseFeedContext): Promise<ParsedFeed> {
  if (!(await loadTables(allTables))) throw new Error('A part that reads feeds is missing.');
  return parseFeed(bytes, context);
}
