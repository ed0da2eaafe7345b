import type { FeedState } from '../model/journal/feed-state.ts';
import type { SyncOutcome } from '../model/journal/sync-outcome.ts';
import { withDatabase } from './database.ts';
import { feedStateKey } from './schema.ts';
import { writeDurably } from './transaction.ts';

/** What the last attempts found out about the feed, or undefined before the first one. */
export function readFeedState(): Promise<FeedState | undefined> {
  return withDatabase((database) => database.get('feedState', feedStateKey));
}

/** An attempt that stored no entries: its outcome, and when it was. */
export interface Try {
  feedUrl: string;
  triedAtMs: number;
  outcome: SyncOutcome;
  retryAtMs: number | null;
}

/**
 * Records an attempt that stored no entries. If it found the feed unchanged it counts as a check; a failed one leaves
 * the cursor and everything else of the last successful sync as they were.
 */
export function putTry({ feedUrl, triedAtMs, outcome, retryAtMs }: Try): Promise<void> {
  return withDatabase((database) =>
    writeDurably(database, ['feedState'], async ({ store }) => {
      const before = (await store.get(feedStateKey)) ?? neverSynced(feedUrl);
      const checked = outcome.kind === 'unchanged' ? { checkedAtMs: triedAtMs } : {};
      await store.put({ ...before, ...checked, triedAtMs, outcome, retryAtMs }, feedStateKey);
    }),
  );
}

function neverSynced(feedUrl: string): Omit<FeedState, 'triedAtMs' | 'outcome' | 'retryAtMs'> {
  return {
    feedUrl,
    etag: null,
    lastModified: null,
    bodyHash: null,
    title: null,
    link: null,
    feedCount: 0,
    checkedAtMs: null,
  };
}
