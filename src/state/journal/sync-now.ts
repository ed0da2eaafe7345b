import { timeApart } from '../../model/calendar/time-apart.ts';
import { journal } from '../../model/journal/journal.ts';
import type { FeedFailure, SyncOutcome } from '../../model/journal/sync-outcome.ts';
import { askAhead, startSync, stopSync } from '../../workers/start-sync.ts';
import {
  basePath,
  checkFailure,
  earlyTitle,
  feedState,
  isOnline,
  library,
  summaries,
  summariesComplete,
  syncState,
} from '../signals.ts';
import { loadFeedState, loadSummaries } from './load-library.ts';

export { stopSync };

/** Age of a check, good or failed, from which the page becoming visible is a reason for another. */
const staleAfterMs = 15 * 60_000;
/** How long it waits for the device to show what came, or why nothing did. */
const patienceMs = 4_000;
/** How long it waits for another tab's check. */
const maxWaitMs = 180_000;

interface SyncNowOptions {
  /** The reader asked for it: asks even a server that wants to be left alone for longer. */
  force: boolean;
  /** Reads the whole feed, changed or not. */
  isWhole?: boolean;
}

let running: Promise<SyncOutcome> | null = null;

/** Asks the journal for new entries. Returns null if another check is under way. */
export async function syncNow(options: SyncNowOptions): Promise<SyncOutcome | null> {
  if (running) return null;
  running = check(options).finally(() => {
    running = null;
  });
  const outcome = await running;
  void keepImages();
  return outcome;
}

/** Not before the first entry; if its code does not load, the next check does it. */
async function keepImages(): Promise<void> {
  await import('./keep-images.ts').then((module) => module.keepImages()).catch(reportError);
}

/** Asks the journal again, after a check that is under way: that one started from data that is gone. */
export async function syncAnew(): Promise<void> {
  await running;
  await syncNow({ force: false });
}

async function check(options: SyncNowOptions): Promise<SyncOutcome> {
  let outcome = await sync(options);
  if (outcome.kind === 'busy-elsewhere') {
    await waitElsewhere();
    // The tab that was syncing was closed meanwhile.
    if (!feedState.peek()) outcome = await sync(options);
  }
  checkFailure.value = outcome.kind === 'failed' ? { failure: outcome.failure, atMs: Date.now() } : null;
  // Nothing may be called missing before the entries that came are shown.
  if (outcome.kind === 'unchanged') await waitFor([loadFeedState()]);
  if (lacksRows()) await waitFor([loadSummaries(), loadFeedState()]);
  syncState.value = { kind: 'resting' };
  // Of a feed that broke off, the entries that came are all there is for now.
  const isReadOnce = Boolean(feedState.peek()?.checkedAtMs);
  if (!isReadOnce && !summariesComplete.peek() && library.peek() === 'open')
    void loadSummaries().catch(reportError);
  if (outcome.kind === 'failed') void retryLater(outcome.failure);
  return outcome;
}

/**
 * Whether the list has fewer rows than the feed. Also happens if a page that was left stored them and never announced
 * it. If the device itself lacks them, they are read again at each check.
 */
function lacksRows(): boolean {
  const shown = summaries.peek().length;
  return shown === 0 || (summariesComplete.peek() && shown < (feedState.peek()?.feedCount ?? 0));
}

/**
 * A reader who waits for entries waits for those that another tab fetches; if the code for that does not load, less
 * long.
 */
async function waitElsewhere(): Promise<void> {
  const module = await import('../../workers/until-sync-ends.ts').catch(() => null);
  await module?.untilSyncEnds(maxWaitMs);
  await waitFor([loadFeedState()]);
}

/** Reads that fail or hang are reported through the storage's own condition. */
async function waitFor(reads: readonly Promise<void>[]): Promise<void> {
  const patience = new Promise((resolve) => setTimeout(resolve, patienceMs));
  await Promise.race([Promise.allSettled(reads), patience]);
}

function feedUrl(): string {
  return new URL(basePath + journal.feedPath, location.origin).href;
}

/** For a first visit: the first check takes this answer, which it would otherwise wait for behind its worker. */
export function askForFeedAhead(): void {
  askAhead(feedUrl());
}

function sync({ force, isWhole = false }: SyncNowOptions): Promise<SyncOutcome> {
  syncState.value = { kind: 'syncing', entries: 0 };
  return startSync({
    feedUrl: feedUrl(),
    force,
    isWhole,
    onProgress: (entries, title) => {
      syncState.value = { kind: 'syncing', entries };
      earlyTitle.value = title;
    },
  });
}

/** Not before the first entry; if its code does not load, the next visit checks. */
async function retryLater(failure: FeedFailure): Promise<void> {
  const module = await import('./retry-check.ts').catch(() => null);
  module?.retryCheck(failure, () => void syncNow({ force: false }));
}

/** Syncs at start, and again when the page becomes visible or the network returns after a while. Call once. */
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
