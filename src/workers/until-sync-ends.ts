import { syncLockName } from '../sync/with-sync-lock.ts';

/** Resolves when nobody of this journal is syncing, however that came to its end, or when the time is up. */
export async function untilSyncEnds(timeoutMs: number): Promise<void> {
  const locks: LockManager | undefined = navigator.locks;
  const freed = locks?.request(syncLockName, { signal: AbortSignal.timeout(timeoutMs) }, () => undefined);
  await Promise.allSettled([freed]);
}
