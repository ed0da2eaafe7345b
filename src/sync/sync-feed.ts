import { type FeedCursor, type FetchedFeed, fetchJournal } from '../feed/fetch-journal.ts';
import { type FeedState, readingVersion } from '../model/feed-state.ts';
import { journal } from '../model/journal.ts';
import type { FeedFailure, SyncOutcome } from '../model/sync-outcome.ts';
import { announceChange } from '../store/changes.ts';
import { putTry, readFeedState } from '../store/feed-state.ts';
import { DatabaseError } from '../store/open-database.ts';
import { putLines } from '../store/put-lines.ts';
import { putSync, type StoredCounts } from '../store/put-sync.ts';
import { withSyncLock } from './with-sync-lock.ts';

export interface SyncOptions {
  /** Absolute, same origin. */
  feedUrl: string;
  /** Ask even where the server wanted to be left alone for longer. */
  force?: boolean;
  /** Read the whole feed, changed or not. */
  isWhole?: boolean;
  signal?: AbortSignal;
  /** Hears how many entries were read so far. */
  onProgress?: (entries: number) => void;
}

/** No server may keep a reader waiting for longer; nor may a device's clock that was set back. */
const longestWaitMs = 24 * 60 * 60_000;

/**
 * Brings the journal on this device up to date with its feed: everything that came is stored in one transaction with
 * the feed's cursor, or nothing is. Tells every tab what changed. Network, feed and storage trouble are values of the
 * outcome; rejects with an AbortError where `signal` aborts, and with bugs.
 */
export async function syncFeed(options: SyncOptions): Promise<SyncOutcome> {
  try {
    return (await withSyncLock(() => syncAlone(options))) ?? { kind: 'busy-elsewhere' };
  } catch (error) {
    const isOfStorage = error instanceof DatabaseError || error instanceof DOMException;
    if (options.signal?.aborted || !isOfStorage) throw error;
    if (error.name === 'QuotaExceededError') return failed({ kind: 'storage-full' });
    return failed({ kind: 'storage-failed', message: `${error.name}: ${error.message}` });
  }
}

async function syncAlone({
  feedUrl,
  force = false,
  isWhole = false,
  signal,
  onProgress,
}: SyncOptions): Promise<SyncOutcome> {
  if (await putLines()) announceChange('entries');
  const before = await readFeedState();
  const waitMs = (before?.retryAtMs ?? 0) - Date.now();
  if (!force && waitMs > 0 && waitMs <= longestWaitMs) return failed({ kind: 'busy', retryAfterMs: waitMs });

  const known = before?.feedUrl === feedUrl ? before : null;
  const isReadAsNow = known?.readingVersion === readingVersion;
  const cursor = isReadAsNow && !isWhole ? known : null;
  const fetched = await fetchJournal(feedUrl, {
    cursor,
    sourceUrl: journal.feedUrl ?? null,
    ...(signal && { signal }),
    ...(onProgress && { onProgress }),
  });
  if (fetched.kind === 'failed') return noteTry(feedUrl, fetched);
  // A feed without entries may be a new journal or a broken one: either way it takes nothing away.
  if (fetched.kind === 'unchanged' || fetched.entries.length === 0)
    return noteTry(feedUrl, { kind: 'unchanged' });
  return storeFeed(feedUrl, fetched, known, cursor);
}

async function storeFeed(
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
  if (stored.kind === 'storage-full') return noteTry(feedUrl, failed({ kind: 'storage-full' }));
  const { added, revised, renewed = 0, joined = 0 } = stored;
  announceChange(added + revised + renewed + joined > 0 ? 'entries' : 'feed');
  if (joined > 0) announceChange('reader');
  return outcomeOf(stored, fetched);
}

function outcomeOf({ added, revised }: StoredCounts, { skipped, complete }: FetchedFeed): SyncOutcome {
  if (added === 0 && revised === 0 && complete) return { kind: 'unchanged' };
  return { kind: 'updated', added, revised, skipped, complete };
}

async function noteTry(feedUrl: string, outcome: SyncOutcome): Promise<SyncOutcome> {
  const triedAtMs = Date.now();
  await putTry({ feedUrl, triedAtMs, outcome, retryAtMs: retryAtMsOf(outcome, triedAtMs) });
  announceChange('feed');
  return outcome;
}

function retryAtMsOf(outcome: SyncOutcome, triedAtMs: number): number | null {
  if (outcome.kind !== 'failed' || outcome.failure.kind !== 'busy') return null;
  const { retryAfterMs } = outcome.failure;
  return retryAfterMs === null ? null : triedAtMs + Math.min(retryAfterMs, longestWaitMs);
}

function failed(failure: FeedFailure): SyncOutcome {
  return { kind: 'failed', failure };
}

const noCursor: FeedCursor = { etag: null, lastModified: null, bodyHash: null };
