import { vi } from 'vitest';

/** A defence to be taken away, so that a run has something to find. */
export type Without = 'an end to opening' | 'a word for what failed' | 'a second look';

/** The sync as its worker does it, without the worker. */
async function startSyncHere() {
  const { syncFeed } = await import('../../src/sync/sync-feed.ts');
  const startSync = (start: Parameters<typeof syncFeed>[0]) =>
    syncFeed(start).catch((error: unknown) => ({
      kind: 'failed',
      failure: { kind: 'crashed', message: String(error) },
    }));
  return { startSync, stopSync: () => undefined, askAhead: () => undefined };
}

/**
 * From now on a page that is loaded syncs without a worker, and lacks what is to be taken away. The modules have to be
 * loaded anew.
 */
export function mockParts(without: Without | undefined): void {
  vi.doMock('../../src/workers/start-sync.ts', startSyncHere);
  if (without === 'an end to opening')
    vi.doMock('../../src/store/open-database.ts', async (load) => {
      const real = await load<typeof import('../../src/store/open-database.ts')>();
      const openDatabase: typeof real.openDatabase = (options) =>
        real.openDatabase({ ...options, timeoutMs: 2 ** 31 - 1 });
      return { ...real, openDatabase };
    });
  if (without === 'a word for what failed')
    vi.doMock('../../src/state/announce.ts', () => ({ announce: () => undefined }));
  if (without === 'a second look')
    vi.doMock('../../src/state/journal/look-again.ts', () => ({
      lookAgain: async () => undefined,
      refill: async () => undefined,
    }));
}

/** Undoes what {@link mockParts} has put in the place of modules. */
export function unmockParts(): void {
  for (const path of [
    'workers/start-sync',
    'store/open-database',
    'state/announce',
    'state/journal/look-again',
  ])
    vi.doUnmock(`../../src/${path}.ts`);
}
