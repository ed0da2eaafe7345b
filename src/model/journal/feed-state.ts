import type { SyncOutcome } from './sync-outcome.ts';

/**
 * Raise it when entries are parsed differently from before: an unchanged feed is then read once more, and what is
 * stored of it is corrected without being shown as revised.
 */
export const readingVersion = 3;

/**
 * What is known of the feed since the last attempts. The cursor (`etag`, `lastModified`, `bodyHash`), `title`,
 * `link`, `feedCount` belong to the last successful sync of `feedUrl` and never change with a failed one.
 */
export interface FeedState {
  /** The address that the cursor belongs to: it is meaningless for another one. */
  feedUrl: string;
  etag: string | null;
  lastModified: string | null;
  /** Hash of the feed's bytes, for servers without ETag and Last-Modified. */
  bodyHash: string | null;
  /** The feed's own title and page. */
  title: string | null;
  link: string | null;
  /** Entries that the feed had then; the device may have more, since none is ever deleted. */
  feedCount: number;
  /** Whether the feed has older pages that cannot be fetched. Missing if an earlier Waymark stored this. */
  lacksPages?: boolean;
  /**
   * The {@link readingVersion} that last read the feed to its end; missing if none has, or if it was not stored yet.
   */
  readingVersion?: number;
  /**
   * The last time that the feed answered successfully (new or unchanged), in ms since 1970 UTC, or null if it never
   * did.
   */
  checkedAtMs: number | null;
  /** The last attempt, successful or not, in ms since 1970 UTC. */
  triedAtMs: number;
  /** The result of the last attempt. */
  outcome: SyncOutcome;
  /** The server asked to be left alone until this moment, in ms since 1970 UTC, or null. */
  retryAtMs: number | null;
}
