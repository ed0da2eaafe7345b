import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { SyncOutcome } from '../../../src/model/journal/sync-outcome.ts';
import type { SyncStart } from '../../../src/workers/start-sync.ts';
import { openTab } from '../played-browser.ts';

/** Syncs that end as a test says. */
const syncs: (SyncStart & { end: (outcome: SyncOutcome) => void })[] = [];
vi.mock('../../../src/workers/start-sync.ts', () => ({
  startSync: (start: SyncStart) =>
    new Promise<SyncOutcome>((end) => {
      syncs.push({ ...start, end });
    }),
}));
const loads = { loadSummaries: vi.fn(async () => undefined), loadFeedState: vi.fn(async () => undefined) };
vi.mock('../../../src/state/journal/load-library.ts', () => loads);
/** Ends the sync of another tab. */
let endElsewhere = (): void => undefined;
vi.mock('../../../src/workers/until-sync-ends.ts', () => ({
  untilSyncEnds: () =>
    new Promise<void>((resolve) => {
      endElsewhere = resolve;
    }),
}));
vi.mock('../../../src/state/journal/keep-images.ts', () => ({ keepImages: async () => undefined }));

let app: typeof import('../../../src/state/journal/sync-now.ts') &
  typeof import('../../../src/state/signals.ts');

const broken: SyncOutcome = { kind: 'failed', failure: { kind: 'storage-failed', message: 'aborted' } };
const crashed: SyncOutcome = { kind: 'failed', failure: { kind: 'crashed', message: '' } };
const unchanged: SyncOutcome = { kind: 'unchanged' };
const noted = {
  triedAtMs: 1,
  checkedAtMs: 1,
  outcome: unchanged,
} as import('../../../src/model/journal/feed-state.ts').FeedState;

/** Ends the sync that is under way, and waits until the page has taken note. */
async function end(outcome: SyncOutcome): Promise<void> {
  syncs.at(-1)?.end(outcome);
  await vi.advanceTimersByTimeAsync(0);
  await vi.dynamicImportSettled();
}

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.stubGlobal('__JOURNAL__', { id: 'test', feedPath: 'feed' });
  vi.stubGlobal('reportError', () => undefined);
  syncs.length = 0;
  openTab('/');
  app = {
    ...(await import('../../../src/state/journal/sync-now.ts')),
    ...(await import('../../../src/state/signals.ts')),
  };
  app.feedState.value = noted;
  app.library.value = 'open';
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('a journal that is new to the device has its name with its first entries, which a second line would move', async () => {
  app.feedState.value = undefined;
  void app.syncNow({ force: false });
  expect(app.journalTitle.value).toBe('Waymark');
  syncs.at(-1)?.onProgress(0, 'The Wanderer');
  expect(app.journalTitle.value).toBe('The Wanderer');
  // What the device knows of the feed may come a moment after the sync's end.
  await end({ kind: 'updated', added: 1, revised: 0, skipped: 0, complete: true });
  expect(app.journalTitle.value).toBe('The Wanderer');
});

test.each([broken, crashed])(
  'a check that failed on the device is told of, although nothing could note it',
  async (outcome) => {
    void app.syncNow({ force: true });
    expect(app.syncState.value.kind).toBe('syncing');
    await end(outcome);
    expect([app.syncState.value.kind, app.lastOutcome.value]).toEqual(['resting', outcome]);
  },
);

test.each([broken, crashed])(
  'and it is tried again by itself, each time later, until it is done',
  async (outcome) => {
    void app.syncNow({ force: true });
    await end(outcome);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(syncs).toHaveLength(2);
    await end(outcome);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(syncs).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(syncs).toHaveLength(3);
    await end(unchanged);
    expect(app.lastOutcome.value).toEqual(unchanged);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(syncs).toHaveLength(3);
  },
);

test('a failure that another tab has overcome since is not told any more', async () => {
  void app.syncNow({ force: true });
  await end(broken);
  app.feedState.value = { ...noted, triedAtMs: Date.now() + 1 };
  expect(app.lastOutcome.value).toEqual(unchanged);
});

test('the journal is called fetched only when what came is shown', async () => {
  let show = (): void => undefined;
  loads.loadSummaries.mockImplementationOnce(
    () =>
      new Promise((resolve) => {
        show = () => resolve(undefined);
      }),
  );
  void app.syncNow({ force: false });
  await end({ kind: 'updated', added: 48, revised: 0, skipped: 0, complete: true });
  expect(app.syncState.value.kind).toBe('syncing');
  show();
  await vi.advanceTimersByTimeAsync(0);
  expect(app.syncState.value.kind).toBe('resting');
});

test('a device that does not show what came does not keep the page fetching', async () => {
  loads.loadSummaries.mockImplementationOnce(() => new Promise(() => undefined));
  void app.syncNow({ force: false });
  await end(unchanged);
  await vi.advanceTimersByTimeAsync(4_000);
  expect(app.syncState.value.kind).toBe('resting');
});

test('a first sync whose tab was closed is done by the tab that waited for it', async () => {
  app.feedState.value = undefined;
  void app.syncNow({ force: false });
  await end({ kind: 'busy-elsewhere' });
  expect([syncs.length, app.syncState.value.kind]).toEqual([1, 'syncing']);
  endElsewhere();
  await vi.advanceTimersByTimeAsync(0);
  expect([syncs.length, app.syncState.value.kind]).toEqual([2, 'syncing']);
  await end(unchanged);
  expect(app.syncState.value.kind).toBe('resting');
});

test('a check that began before the database was made anew is followed by one for the new database', async () => {
  void app.syncNow({ force: false });
  void app.syncAnew();
  expect(syncs).toHaveLength(1);
  await end(unchanged);
  expect(syncs).toHaveLength(2);
});

test('rows that were stored without a word, by a page that was left right then, are shown after the next check', async () => {
  app.summaries.value = [{ slug: '0074' }] as unknown as typeof app.summaries.value;
  app.summariesComplete.value = true;
  loads.loadFeedState.mockImplementationOnce(async () => {
    app.feedState.value = { ...noted, feedCount: 48 };
    return undefined;
  });
  loads.loadSummaries.mockClear();
  void app.syncNow({ force: false });
  await end(unchanged);
  expect(loads.loadSummaries).toHaveBeenCalledTimes(1);
});

test('and nothing is read anew where the list has all that is in the feed', async () => {
  app.summaries.value = [{ slug: '0074' }] as unknown as typeof app.summaries.value;
  app.summariesComplete.value = true;
  app.feedState.value = { ...noted, feedCount: 1 };
  loads.loadSummaries.mockClear();
  void app.syncNow({ force: false });
  await end(unchanged);
  expect(loads.loadSummaries).not.toHaveBeenCalled();
});
