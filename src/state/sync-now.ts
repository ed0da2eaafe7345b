import { journal } from '../model/journal.ts';
import type { SyncOutcome } from '../model/sync-outcome.ts';
import { startSync } from '../workers/start-sync.ts';
import { keepImages } from './keep-images.ts';
import { refreshOpenEntry } from './open-route.ts';
import { basePath, feedState, isOnline, syncState } from './signals.ts';

/** How long a good or failed check lasts before becoming visible is a reason for another. */
const restMs = 15 * 60_000;

/**
 * Asks the journal for new entries. `force` is the reader's own wish and asks even a server that wants to rest;
 * `isWhole` reads the feed through although it may not have changed. Gives null while another check is under way.
 */
export async function syncNow({
  force,
  isWhole = false,
}: {
  force: boolean;
  isWhole?: boolean;
}): Promise<SyncOutcome | null> {
  if (syncState.value.kind === 'syncing') return null;
  syncState.value = { kind: 'syncing', entries: 0 };
  let outcome: SyncOutcome;
  try {
    outcome = await startSync({
      feedUrl: new URL(basePath + journal.feedPath, location.origin).href,
      force,
      isWhole,
      onProgress: (entries) => {
        syncState.value = { kind: 'syncing', entries };
      },
    });
  } finally {
    syncState.value = { kind: 'resting' };
  }
  await refreshOpenEntry();
  await keepImages();
  return outcome;
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
  return Date.now() - (feedState.value?.triedAtMs ?? 0) > restMs;
}
