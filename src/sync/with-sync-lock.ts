import { journal } from '../model/journal.ts';

const lockName = `waymark-sync-${journal.id}`;

/**
 * Runs `work` unless a tab, worker or service worker of this journal is syncing already, and gives its result, else
 * null. Where the browser knows no Web Locks, `work` runs in any case: two syncs at once cost traffic, not data.
 */
export async function withSyncLock<T>(work: () => Promise<T>): Promise<T | null> {
  const locks: LockManager | undefined = navigator.locks;
  if (!locks) return work();
  return locks.request(lockName, { ifAvailable: true }, (lock) => (lock ? work() : null));
}

/** Resolves when nobody of this journal is syncing, however that came to its end, or when the time is up. */
export async function untilSyncEnds(timeoutMs: number): Promise<void> {
  const locks: LockManager | undefined = navigator.locks;
  const freed = locks?.request(lockName, { signal: AbortSignal.timeout(timeoutMs) }, () => undefined);
  await Promise.allSettled([freed]);
}
