import { journal } from '../model/journal.ts';
import type { FeedFailure, SyncOutcome } from '../model/sync-outcome.ts';
import { timeApart } from '../model/time-apart.ts';
import { startSync, stopSync } from '../workers/start-sync.ts';
import { loadFeedState, loadSummaries } from './load-library.ts';
import {
  basePath,
  checkFailure,
  feedState,
  isOnline,
  library,
  summaries,
  summariesComplete,
  syncState,
} from './signals.ts';

export { stopSync };

/** How long a good or failed check lasts before becoming visible is a reason for another. */
const staleAfterMs = 15 * 60_000;
/** Longest wait for the device to show what came, or why nothing did. */
const patienceMs = 4_000;
/** Longest wait for a check of another tab. */
const maxWaitMs = 180_000;

interface SyncNowOptions {
  /** The reader's own wish: asks even a server that wants to rest. */
  force: boolean;
  /** Reads the feed through although it may not have changed. */
  isWhole?: boolean;
}

let running: Promise<SyncOutcome> | null = null;

/** Asks the journal for new entries. Gives null while another check is under way. */
export async function syncNow(options: SyncNowOptions): Promise<SyncOutcome | null> {
  if (running) return null;
  running = check(options).finally(() => {
    running = null;
  });
  const outcome = await running;
  void keepImages();
  return outcome;
}

/** Not on the way to the first entry; where its code does not come, the next check has it. */
async function keepImages(): Promise<void> {
  await import('./keep-images.ts').then((module) => module.keepImages()).catch(reportError);
}

/** Asks the journal, after a check that is under way: that one began with what is not there any more. */
export async function syncAnew(): Promise<void> {
  await running;
  await syncNow({ force: false });
}

async function check(options: SyncNowOptions): Promise<SyncOutcome> {
  let outcome = await sync(options);
  if (outcome.kind === 'busy-elsewhere') {
    await waitElsewhere();
    // The tab that was at it was closed meanwhile.
    if (!feedState.peek()) outcome = await sync(options);
  }
  checkFailure.value = outcome.kind === 'failed' ? { failure: outcome.failure, atMs: Date.now() } : null;
  // Nothing is said to be missing before what came is shown.
  if (outcome.kind === 'unchanged') await waitFor([loadFeedState()]);
  if (lacksRows()) await waitFor([loadSummaries(), loadFeedState()]);
  syncState.value = { kind: 'resting' };
  // Of a feed that broke off, what has come is all there is for now.
  const isReadOnce = Boolean(feedState.peek()?.checkedAtMs);
  if (!isReadOnce && !summariesComplete.peek() && library.peek() === 'open')
    void loadSummaries().catch(reportError);
  if (outcome.kind === 'failed') void retryLater(outcome.failure);
  return outcome;
}

/**
 * Whether the list has fewer rows than the feed: also where a page that was left stored them, and came to no word of it.
 * Where the device itself lacks them, they are read once more a check.
 */
function lacksRows(): boolean {
  const shown = summaries.peek().length;
  return shown === 0 || (summariesComplete.peek() && shown < (feedState.peek()?.feedCount ?? 0));
}

/** Who waits for entries waits for those that another tab fetches; where the code for that does not come, not so long. */
async function waitElsewhere(): Promise<void> {
  const module = await import('../workers/until-sync-ends.ts').catch(() => null);
  await module?.untilSyncEnds(maxWaitMs);
  await waitFor([loadFeedState()]);
}

/** Reads that fail, or hang, are told of by the storage's own condition. */
async function waitFor(reads: readonly Promise<void>[]): Promise<void> {
  const patience = new Promise((resolve) => setTimeout(resolve, patienceMs));
  await Promise.race([Promise.allSettled(reads), patience]);
}

function sync({ force, isWhole = false }: SyncNowOptions): Promise<SyncOutcome> {
  syncState.value = { kind: 'syncing', entries: 0 };
  return startSync({
    feedUrl: new URL(basePath + journal.feedPath, location.origin).href,
    force,
    isWhole,
    onProgress: (entries) => {
      syncState.value = { kind: 'syncing', entries };
    },
  });
}

/** Not on the way to the first entry; where its code does not come, the next visit checks. */
async function retryLater(failure: FeedFailure): Promise<void> {
  const module = await import('./retry-check.ts').catch(() => null);
  module?.retryCheck(failure, () => void syncNow({ force: false }));
}

/** Syncs at start, and again when the page becomes visible or the network returns after a rest. Call once. */
export function startSyncing(): void {
  void syncNow({ force: false });
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden && isStale()) void syncNow({ force: false });
  });
  addEventListener('online', () => {
    isOnline.value = true;
    if (feedState.value?.outcome.kind !== 'unchanged' || isStale()) void syncNow({ force: false });
  });
  addEventListener('offline', () => {
    isOnline.value = false;
  });
}

function isStale(): boolean {
  return timeApart(feedState.value?.triedAtMs ?? 0) > staleAfterMs;
}
