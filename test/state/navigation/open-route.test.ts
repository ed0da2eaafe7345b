import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openTab } from '../played-browser.ts';

/** Entries that are read when a test says so. */
const reads: { slug: string; give: (entry?: object) => void; fail: (error: Error) => void }[] = [];
vi.mock('../../../src/store/read-entry-in-chain.ts', () => ({
  readEntryInChain: (slug: string) =>
    new Promise((resolve, reject) => {
      const give = (entry?: object) => resolve(entry && { entry, line: null, before: null });
      reads.push({ slug, give, fail: reject });
    }),
}));

let app: typeof import('../../../src/state/navigation/open-route.ts') &
  typeof import('../../../src/state/signals.ts');
const listed = {
  slug: '0074',
  title: 'Entry 0074',
} as import('../../../src/model/entry/entry.ts').EntrySummary;
const entry = (slug: string) => ({ page: 'entry', slug }) as const;
const lastRead = () => reads.at(-1);

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.stubGlobal('reportError', () => undefined);
  reads.length = 0;
  openTab('/');
  app = {
    ...(await import('../../../src/state/navigation/open-route.ts')),
    ...(await import('../../../src/state/signals.ts')),
  };
  app.summaries.value = [listed];
  app.summariesComplete.value = true;
  app.library.value = 'open';
  app.syncState.value = { kind: 'resting' };
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('an entry that the list shows and the device does not have is missing, not for ever on its way', async () => {
  const opening = app.openRoute(entry('0074'));
  lastRead()?.give();
  await opening;
  expect(app.openEntry.value).toEqual({ kind: 'missing', slug: '0074' });
});

test('an entry is awaited for as long as the journal is fetched, and missing when that brought nothing', async () => {
  app.syncState.value = { kind: 'syncing', entries: 0 };
  const opening = app.openRoute(entry('0075'));
  lastRead()?.give();
  await opening;
  expect(app.openEntry.value).toEqual({ kind: 'awaited', slug: '0075' });
  app.syncState.value = { kind: 'resting' };
  lastRead()?.give();
  await vi.waitFor(() => expect(app.openEntry.value).toEqual({ kind: 'missing', slug: '0075' }));
});

test('an entry that the fetch brought is there at its end', async () => {
  app.syncState.value = { kind: 'syncing', entries: 0 };
  const opening = app.openRoute(entry('0075'));
  lastRead()?.give();
  await opening;
  app.syncState.value = { kind: 'resting' };
  lastRead()?.give({ slug: '0075' });
  await vi.waitFor(() =>
    expect(app.openEntry.value).toMatchObject({ kind: 'open', entry: { slug: '0075' } }),
  );
});

test('a device that cannot be read leads to the entry’s page, which says so', async () => {
  const opening = app.openRoute(entry('0074'));
  lastRead()?.fail(new Error('The database did not open.'));
  await opening;
  expect([app.route.value, app.openEntry.value]).toEqual([entry('0074'), { kind: 'failed', slug: '0074' }]);
});

test('a device that does not answer is said not to, and what it gives later is shown', async () => {
  const opening = app.openRoute(entry('0074'));
  await vi.advanceTimersByTimeAsync(150);
  expect(app.openEntry.value.kind).toBe('opening');
  await vi.advanceTimersByTimeAsync(4_000);
  expect(app.openEntry.value.kind).toBe('failed');
  lastRead()?.give({ slug: '0074' });
  await opening;
  expect(app.openEntry.value.kind).toBe('open');
});

test('what is being read stays when the device loses it', async () => {
  const opening = app.openRoute(entry('0074'));
  lastRead()?.give({ slug: '0074' });
  await opening;
  const refreshing = app.refreshOpenEntry();
  lastRead()?.give();
  await refreshing;
  expect(app.openEntry.value.kind).toBe('open');
});

test('what a page carries around its entry stays while the device has only the first entries of the feed', async () => {
  const shown = { kind: 'open', entry: { slug: '0074' }, line: null, before: { slug: '0073' } };
  app.openEntry.value = shown as unknown as typeof app.openEntry.value;
  app.library.value = 'written';
  app.syncState.value = { kind: 'syncing', entries: 10 };
  app.route.value = entry('0074');
  const refreshed = app.refreshOpenEntry();
  lastRead()?.give({ slug: '0074' });
  await refreshed;
  expect(app.openEntry.value).toMatchObject({ before: { slug: '0073' } });
  app.library.value = 'open';
  const again = app.refreshOpenEntry();
  lastRead()?.give({ slug: '0074' });
  await again;
  expect(app.openEntry.value).toMatchObject({ before: null });
});
