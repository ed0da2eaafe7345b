import { fetchJournal } from '../feed/fetch/fetch-journal.ts';
import { loadChunk } from '../feed/load-chunk.ts';
import type { Entry } from '../model/entry/entry.ts';
import { readingVersion } from '../model/journal/feed-state.ts';
import { journal } from '../model/journal/journal.ts';
import type { FeedFailure, SyncOutcome } from '../model/journal/sync-outcome.ts';
import { announceChange } from '../store/changes.ts';
import { countEntries } from '../store/entries.ts';
import { putTry, readFeedState } from '../store/feed-state.ts';
import { DatabaseError } from '../store/open-database.ts';
import { putEarly } from '../store/sync/put-early.ts';
import { withSyncLock } from './with-sync-lock.ts';

export interface SyncOptions {
  /** Absolute, same origin. */
  feedUrl: string;
  /** Ask even if the server wanted to be left alone for longer. */
  force?: boolean;
  /** Read the whole feed, changed or not. */
  isWhole?: boolean;
  signal?: AbortSignal;
  /** What asks the network, where it is not the worker's own. */
  fetch?: typeof globalThis.fetch;
  /**
   * Receives the number of entries read so far, and the journal's title once the first of them are read; called
   * repeatedly with the same number while they are fetched and stored.
   */
  onProgress?: (entries: number, title: string | null) => void;
}

/** No server may make a reader wait longer; nor may a device's clock that was set back. */
const maxWaitMs = 24 * 60 * 60_000;

/**
 * Updates the journal on this device from its feed: everything that was fetched is stored in one transaction with the
 * feed's cursor, or nothing is. Notifies every tab of the changes. Network, feed and storage trouble are values of
 * the outcome; rejects with an AbortError if `signal` aborts, and for bugs.
 */
export async function syncFeed(options: SyncOptions): Promise<SyncOutcome> {
  try {
    return (await withSyncLock(() => syncAlone(options))) ?? { kind: 'busy-elsewhere' };
  } catch (error) {
    const isOfStorage = error instanceof DatabaseError || error instanceof DOMException;
    if (options.signal?.aborted || !isOfStorage) throw error;
    const outcome = failed(
      error.name === 'QuotaExceededError'
        ? { kind: 'storage-full' }
        : { kind: 'storage-failed', message: `${error.name}: ${error.message}` },
    );
    // If not even that can be stored, the page that asked shows it all the same.
    return noteTry(options.feedUrl, outcome).catch(() => outcome);
  }
}

async function syncAlone({
  feedUrl,
  force = false,
  isWhole = false,
  signal,
  fetch,
  onProgress,
}: SyncOptions): Promise<SyncOutcome> {
  const isFirst = (await countEntries()) === 0;
  const early = isFirst ? null : await loadStoring();
  if (early && (await early.putLines())) announceChange('entries');
  const before = await readFeedState();
  const waitMs = (before?.retryAtMs ?? 0) - Date.now();
  // If the clock was set back since, it is unknown how much of the wait is left.
  const isClockRight = before !== undefined && Date.now() >= before.triedAtMs;
  if (!force && isClockRight && waitMs > 0 && waitMs <= maxWaitMs)
    return failed({ kind: 'busy', retryAfterMs: waitMs });

  const known = before?.feedUrl === feedUrl ? before : null;
  const isReadAsNow = known?.readingVersion === readingVersion;
  // A device whose entries are gone would be told for ever that nothing has changed.
  const cursor = isReadAsNow && !isWhole && !isFirst ? known : null;
  let entriesSoFar = 0;
  let title: string | null = null;
  const tellAgain = () => onProgress?.(entriesSoFar, title);
  const fetched = await fetchJournal(feedUrl, {
    cursor,
    sourceUrl: journal.feedUrl ?? null,
    ...(signal && { signal }),
    ...(fetch && { fetch }),
    onPiece: tellAgain,
    onProgress: (entries) => {
      entriesSoFar = Math.max(entriesSoFar, entries);
      tellAgain();
    },
    ...(isFirst && {
      onEarly: (entries, ofFeed) => {
        // Before its rows are there: a name of two lines would move them.
        title = ofFeed;
        tellAgain();
        return storeEarly(entries);
      },
    }),
  });
  if (fetched.kind === 'failed') return noteTry(feedUrl, fetched);
  // A feed without entries may be a new journal or a broken one: either way it removes nothing.
  if (fetched.kind === 'unchanged' || fetched.entries.length === 0)
    return noteTry(feedUrl, { kind: 'unchanged' });
  const storing = early ?? (await loadStoring());
  if (storing === null) return noteTry(feedUrl, failed({ kind: 'offline' }));
  const stored = await storing.storeFeed(feedUrl, fetched, known, cursor, tellAgain);
  return stored.kind === 'failed' ? noteTry(feedUrl, stored) : stored;
}

/**
 * The code that stores a whole feed is not waited for while there is nothing to read at all: see {@link storeEarly}.
 */
function loadStoring(): Promise<typeof import('./store-feed.ts') | null> {
  return loadChunk(() => import('./store-feed.ts'));
}

async function storeEarly(entries: Entry[]): Promise<boolean> {
  const isStored = await putEarly(entries);
  if (isStored) announceChange('entries');
  return isStored;
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
  return retryAfterMs === null ? null : triedAtMs + Math.min(retryAfterMs, maxWaitMs);
}

function failed(failure: FeedFailure): SyncOutcome {
  return { kind: 'failed', failure };
}
