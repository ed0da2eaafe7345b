import { loadTables } from '../../../feed/load-tables.ts';
import { type ParsedFeed, parseFeed } from '../../../feed/parse-feed.ts';
import { publicAddress } from '../../config/parse-feed-source.ts';
import type { Answer } from '../visit/answer.ts';

// What the app loads when a feed needs it.
await loadTables(['json', 'names']);

/** How many of the source's entries are not in the journal's feed; null if the source is no feed that can be read. */
export function countLacking(published: Answer, source: Answer): number | null {
  if (source.status !== 200) return null;
  const theirs = read(source, source.url);
  if (theirs.kind === 'failed') return null;
  // Relative addresses of both are meant from where the feed is.
  const ours = read(published, source.url);
  const known = new Set(ours.kind === 'feed' ? ours.entries.map(({ id }) => id) : []);
  return theirs.entries.filter(({ id }) => !known.has(id)).length;
}

function read({ body, headers }: Answer, url: string): ParsedFeed {
  return parseFeed(body, { feedUrl: publicAddress(url), contentType: headers['content-type'] ?? null });
}
