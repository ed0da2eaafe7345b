import { journal } from '../model/journal/journal.ts';

/** One lock for all tabs and workers of this journal. */
export const syncLockName = `waymark-sync-${journal.id}`;

/**
 * Runs `work` unless a tab, worker or service worker of this journal is syncing already, and returns its result, else
 * null. In a browser without Web Locks `work` runs in any case: two syncs at once cost traffic, not data.
 */
export async function withSyncLock<T>(work: () => Promise<T>): Promise<T | null> {
  const locks: LockManager | undefined = navigator.locks;
  if (!locks) return work();
  return locks.request(syncLockName, { ifAvailable: true }, (lock) => (lock ? work() : null));
}
