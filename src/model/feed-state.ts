import type { SyncOutcome } from './sync-outcome.ts';

/**
 * Raise it when an entry is read otherwise than before: a feed that has not changed is then read once more, and what
 * is stored of it put right, without a word of a revision.
 */
export const readingVersion = 3;

/**
 * What is known of the feed since the last tries. The cursor (`etag`, `lastModified`, `bodyHash`), `title`, `link`,
 * `feedCount` belong to the last good sync of `feedUrl` and never change with a failed one.
 */
export interface FeedState {
  /** The address that the cursor belongs to: it means nothing for another one. */
  feedUrl: string;
  etag: string | null;
  lastModified: string | null;
  /** Hash of the feed's bytes, for servers that know neither ETag nor Last-Modified. */
  bodyHash: string | null;
  /** The feed's own title and page. */
  title: string | null;
  link: string | null;
  /** Entries that the feed held then; those on the device may be more, since none is ever deleted. */
  feedCount: number;
  /** Whether the feed has older pages that cannot be had. Missing where an earlier Waymark kept this. */
  lacksPages?: boolean;
  /** The {@link readingVersion} that read the feed last, and to its end; missing before it was kept, or where none has. */
  readingVersion?: number;
  /** The last time that the feed answered well (new or unchanged), in ms since 1970 UTC, or null if it never did. */
  checkedAtMs: number | null;
  /** The last try, good or not, in ms since 1970 UTC. */
  triedAtMs: number;
  /** What the last try came to. */
  outcome: SyncOutcome;
  /** The server asked not to be asked before this moment, in ms since 1970 UTC, or null. */
  retryAtMs: number | null;
}
