import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { SyncOutcome } from '../../../src/model/journal/sync-outcome.ts';
import { openTab } from '../played-browser.ts';

const syncs: ((outcome: SyncOutcome) => void)[] = [];
vi.mock('../../../src/workers/start-sync.ts', () => ({
  startSync: () => new Promise<SyncOutcome>((end) => void syncs.push(end)),
}));
const loads = {
  loadLibrary: vi.fn(async () => undefined),
  loadSummaries: async () => undefined,
  loadFeedState: async () => undefined,
};
vi.mock('../../../src/state/journal/load-library.ts', () => loads);
vi.mock('../../../src/state/journal/keep-images.ts', () => ({ keepImages: async () => undefined }));

let app: typeof import('../../../src/state/journal/look-again.ts') &
  typeof import('../../../src/state/journal/sync-now.ts') &
  typeof import('../../../src/state/signals.ts');

beforeEach(async () => {
  vi.stubGlobal('__JOURNAL__', { id: 'test', feedPath: 'feed' });
  vi.stubGlobal('reportError', () => undefined);
  syncs.length = 0;
  loads.loadLibrary.mockClear();
  openTab('/');
  app = {
    ...(await import('../../../src/state/journal/look-again.ts')),
    ...(await import('../../../src/state/journal/sync-now.ts')),
    ...(await import('../../../src/state/signals.ts')),
  };
  app.summaries.value = [{ slug: '0074' }] as typeof app.summaries.value;
  app.library.value = 'open';
});
afterEach(() => vi.unstubAllGlobals());

test('a page whose database was made anew shows what that holds, and fetches at once', async () => {
  app.syncState.value = { kind: 'resting' };
  void app.refill();
  await vi.waitFor(() => expect(syncs).toHaveLength(1));
  expect(app.syncState.value.kind).toBe('syncing');
  expect(loads.loadLibrary).toHaveBeenCalledOnce();
});

test('a page that was left amid a check and is come back to checks again', async () => {
  void app.syncNow({ force: false });
  syncs[0]?.({ kind: 'left' });
  void app.refill();
  await vi.waitFor(() => expect(syncs).toHaveLength(2));
  expect(app.syncState.value.kind).toBe('syncing');
});

test('a page that is starting does all of it by itself', async () => {
  await app.refill();
  expect([syncs.length, loads.loadLibrary.mock.calls.length]).toEqual([0, 0]);
});

test('storage that failed and is looked at again is being opened, not failed', async () => {
  app.library.value = 'failed';
  await app.lookAgain();
  expect(app.library.value).toBe('opening');
});
