import type { FeedCursor, FetchedFeed } from '../feed/fetch-journal.ts';
import { type FeedState, readingVersion } from '../model/feed-state.ts';
import type { SyncOutcome } from '../model/sync-outcome.ts';
import { announceChange } from '../store/changes.ts';
import { putSync, type StoredCounts } from '../store/put-sync.ts';

export { putLines } from '../store/put-lines.ts';

/**
 * Stores all that came, with the feed's cursor, in one transaction, and tells every tab what changed. `before`: what was
 * known of this feed; `cursorBefore`: what it was asked with. Where the device has no room nothing is stored.
 */
export async function storeFeed(
  feedUrl: string,
  fetched: FetchedFeed,
  before: FeedState | null,
  cursorBefore: FeedCursor | null,
): Promise<SyncOutcome> {
  const { entries, title, link, lacksPages } = fetched;
  const isReadAsNow = before?.readingVersion === readingVersion;
  const { etag, lastModified, bodyHash } = fetched.cursor ?? cursorBefore ?? noCursor;
  const isReadThrough = fetched.complete || lacksPages;
  const nowMs = Date.now();
  const stored = await putSync({
    entries,
    isComplete: fetched.complete,
    earlierReading: isReadAsNow
      ? undefined
      : fetched.bodyHash === before?.bodyHash
        ? 'of this document'
        : 'of another',
    feedState: (counts) => ({
      feedUrl,
      etag,
      lastModified,
      bodyHash,
      title,
      link,
      feedCount: entries.length,
      lacksPages,
      ...((isReadThrough || isReadAsNow) && { readingVersion }),
      checkedAtMs: nowMs,
      triedAtMs: nowMs,
      outcome: outcomeOf(counts, fetched),
      retryAtMs: null,
    }),
  });
  if (stored.kind === 'storage-full') return { kind: 'failed', failure: { kind: 'storage-full' } };
  const { added, revised, renewed = 0, joined = 0 } = stored;
  announceChange(added + revised + renewed + joined > 0 ? 'entries' : 'feed');
  if (joined > 0) announceChange('reader');
  return outcomeOf(stored, fetched);
}

function outcomeOf({ added, revised }: StoredCounts, { skipped, complete }: FetchedFeed): SyncOutcome {
  if (added === 0 && revised === 0 && complete) return { kind: 'unchanged' };
  return { kind: 'updated', added, revised, skipped, complete };
}

const noCursor: FeedCursor = { etag: null, lastModified: null, bodyHash: null };
