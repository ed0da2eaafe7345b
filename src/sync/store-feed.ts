import type { FeedCursor, FetchedFeed } from '../feed/fetch/fetch-journal.ts';
import { type FeedState, readingVersion } from '../model/journal/feed-state.ts';
import type { SyncOutcome } from '../model/journal/sync-outcome.ts';
import { announceChange } from '../store/changes.ts';
import { putSync, type StoredCounts } from '../store/sync/put-sync.ts';

export { putLines } from '../store/sync/put-lines.ts';

/**
 * Stores all that was fetched, with the feed's cursor, in one transaction, and notifies every tab of the changes.
 * `before`: what was known of this feed; `cursorBefore`: what it was asked with. `onWritten` is called while writing.
 * If the device has no space nothing is stored.
 */
export async function storeFeed(
  feedUrl: string,
  fetched: FetchedFeed,
  before: FeedState | null,
  cursorBefore: FeedCursor | null,
  onWritten?: () => void,
): Promise<SyncOutcome> {
  const { entries, title, link, lacksPages } = fetched;
  const isReadAsNow = before?.readingVersion === readingVersion;
  const isReadThrough = fetched.complete || lacksPages;
  const nowMs = Date.now();
  const stored = await putSync({
    entries,
    isComplete: fetched.complete,
    isDamaged: fetched.isDamaged,
    onWritten,
    earlierReading: isReadAsNow
      ? undefined
      : fetched.bodyHash === before?.bodyHash
        ? 'of this document'
        : 'of another',
    feedState: (counts) => ({
      feedUrl,
      ...cursorAfter(counts, fetched, cursorBefore),
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

function outcomeOf({ added, revised, unreadable = 0 }: StoredCounts, fetched: FetchedFeed): SyncOutcome {
  const { complete } = fetched;
  const skipped = fetched.skipped + unreadable;
  if (added === 0 && revised === 0 && unreadable === 0 && complete) return { kind: 'unchanged' };
  return { kind: 'updated', added, revised, skipped, complete };
}

/**
 * A document that was damaged on its way is fetched again: its server would call it unchanged. Unconditionally if it
 * changed an entry: a server that returns to its previous document would otherwise leave the damage in place.
 */
function cursorAfter(
  { revised, renewed = 0, unreadable }: StoredCounts,
  { cursor }: FetchedFeed,
  before: FeedCursor | null,
): FeedCursor {
  const isAsBefore = revised + renewed === 0;
  const { etag, lastModified, bodyHash } =
    (unreadable ? null : cursor) ?? (isAsBefore ? before : null) ?? noCursor;
  return { etag, lastModified, bodyHash };
}

const noCursor: FeedCursor = { etag: null, lastModified: null, bodyHash: null };
