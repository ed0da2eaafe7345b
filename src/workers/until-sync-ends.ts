import { syncLockName } from '../sync/with-sync-lock.ts';

/** Resolves when nothing syncs this journal any more, however that ended, or when the time is up. */
export async function untilSyncEnds(timeoutMs: number): Promise<void> {
  const locks: LockManager | undefined = navigator.locks;
  const freed = locks?.request(syncLockName, { signal: AbortSignal.timeout(timeoutMs) }, () => undefined);
  await Promise.allSettled([freed]);
}
