import { afterEach, expect, test, vi } from 'vitest';
import '../store/fresh-device.ts';

afterEach(() => vi.unstubAllGlobals());

test('the end of a sync elsewhere is waited for, and no longer than the time given', async () => {
  const { untilSyncEnds } = await import('../../src/workers/until-sync-ends.ts');
  let free = (): void => undefined;
  const request = (_name: string, { signal }: LockOptions) =>
    new Promise<void>((resolve, reject) => {
      free = () => resolve();
      signal?.addEventListener('abort', () => reject(signal.reason));
    });
  vi.stubGlobal('navigator', { locks: { request } });
  let isOver = false;
  const waiting = untilSyncEnds(60_000).then(() => {
    isOver = true;
  });
  await new Promise(setImmediate);
  expect(isOver).toBe(false);
  free();
  await waiting;
  await untilSyncEnds(1);
});

test('a browser without locks waits for nobody', async () => {
  const { untilSyncEnds } = await import('../../src/workers/until-sync-ends.ts');
  vi.stubGlobal('navigator', {});
  await untilSyncEnds(60_000);
});
