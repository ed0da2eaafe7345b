import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Route } from '../../../src/state/route.ts';
import { openTab } from '../played-browser.ts';

/** Entries that are read when a test says so. */
const reads = new Map<string, (entry: object | undefined) => void>();
vi.mock('../../../src/store/read-entry-in-chain.ts', () => ({
  readEntryInChain: (slug: string) =>
    new Promise((resolve) => {
      reads.set(slug, (entry) => resolve(entry && { entry, line: null, before: null }));
    }),
}));

let tab: ReturnType<typeof openTab>;
let app: typeof import('../../../src/state/navigation/navigate.ts') &
  Pick<typeof import('../../../src/state/signals.ts'), 'route' | 'openEntry' | 'arrival'> &
  Pick<typeof import('../../../src/state/navigation/history-layers.ts'), 'pushLayer'>;

async function start(address: string): Promise<void> {
  tab = openTab(address);
  const navigation = await import('../../../src/state/navigation/navigate.ts');
  const { route, openEntry, arrival } = await import('../../../src/state/signals.ts');
  const { pushLayer } = await import('../../../src/state/navigation/history-layers.ts');
  app = { ...navigation, route, openEntry, arrival, pushLayer };
  app.startNavigation();
  tab.growTo(10_000);
}

const read = (slug: string) => reads.get(slug)?.({ slug });
const entry = (slug: string): Route => ({ page: 'entry', slug });

/** Until the app has arrived where Back or Forward led. */
async function arrived(walk: Promise<void>): Promise<void> {
  const before = app.arrival.value;
  await walk;
  await vi.waitFor(() => expect(app.arrival.value).not.toBe(before), { interval: 1 });
}

beforeEach(async () => {
  // What looks for the focus goes on after a test.
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  reads.clear();
  await start('/');
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('a screen has a step of its own, and Back leads from it to where the reader was', async () => {
  tab.scrollTo(3_000);
  await app.navigate({ page: 'ledger' });
  expect([app.route.value, scrollY, app.arrival.value]).toEqual([
    { page: 'ledger' },
    0,
    { isStart: false, isReturn: false },
  ]);
  await arrived(tab.back());
  expect([app.route.value, scrollY, app.arrival.value.isReturn]).toEqual([{ page: 'list' }, 3_000, true]);
  expect(tab.trail()).toBe('[/] /ledger');
});

test('what replaces a screen leaves no step behind', async () => {
  await app.navigate({ page: 'search', query: '' });
  await app.navigate({ page: 'search', query: 'goose' }, { replace: true });
  expect(tab.trail()).toBe('/ [/search?q=goose]');
});

test('an entry is shown once it is read, and not before', async () => {
  const going = app.navigate(entry('0074'));
  expect(app.route.value).toEqual({ page: 'list' });
  read('0074');
  await going;
  expect(app.route.value).toEqual(entry('0074'));
  expect(app.openEntry.value).toMatchObject({ kind: 'open', entry: { slug: '0074' } });
});

test('an entry that takes longer than a blink follows its screen', async () => {
  const going = app.navigate(entry('0074'));
  await vi.advanceTimersByTimeAsync(150);
  expect([app.route.value, app.openEntry.value]).toEqual([entry('0074'), { kind: 'opening', slug: '0074' }]);
  read('0074');
  await going;
  expect(app.openEntry.value).toMatchObject({ kind: 'open', entry: { slug: '0074' } });
});

test('of two taps the second one counts, whichever is read first', async () => {
  const [first, second] = [app.navigate(entry('0074')), app.navigate(entry('0073'))];
  read('0073');
  await second;
  read('0074');
  await first;
  expect(app.route.value).toEqual(entry('0073'));
  expect(app.openEntry.value).toMatchObject({ entry: { slug: '0073' } });
});

test('Back before an entry is there leads back, and the entry does not follow', async () => {
  const going = app.navigate(entry('0074'));
  await arrived(tab.back());
  read('0074');
  await going;
  expect([app.route.value, app.openEntry.value]).toEqual([{ page: 'list' }, { kind: 'none' }]);
});

test('a screen that was only on its way has no place to come back to', async () => {
  tab.scrollTo(3_000);
  const first = app.navigate(entry('0074'));
  const second = app.navigate({ page: 'ledger' });
  read('0074');
  await Promise.all([first, second]);
  expect(tab.trail()).toBe('/ /entry/0074 [/ledger]');
  const back = arrived(tab.back());
  await vi.waitFor(() => expect(app.isLeaving()).toBe(true), { interval: 1 });
  read('0074');
  await back;
  expect([app.route.value, scrollY]).toEqual([entry('0074'), 0]);
  await arrived(tab.back());
  expect([app.route.value, scrollY]).toEqual([{ page: 'list' }, 3_000]);
});

test('what waits to be written of a screen is written while it is still there', async () => {
  const { createPendingWrite } = await import('../../../src/state/create-pending-write.ts');
  const seen: unknown[] = [];
  const place = createPendingWrite(500, () => seen.push([app.route.value.page, scrollY]));
  tab.scrollTo(3_000);
  place.begin();
  await app.navigate({ page: 'ledger' });
  tab.scrollTo(700);
  place.begin();
  await arrived(tab.back());
  expect(seen).toEqual([
    ['list', 3_000],
    ['ledger', 700],
  ]);
});

test('whoever is on the way to another page is leaving this one', async () => {
  expect(app.isLeaving()).toBe(false);
  const going = app.navigate(entry('0074'));
  expect(app.isLeaving()).toBe(true);
  read('0074');
  await going;
  expect(app.isLeaving()).toBe(false);
});

test('an entry that cannot be read leaves the reader where they are, and free to go elsewhere', async () => {
  const going = app.navigate(entry('0074'));
  reads.get('0074')?.(undefined);
  await going;
  expect(app.openEntry.value.kind).not.toBe('open');
  await app.navigate({ page: 'ledger' });
  expect(app.route.value).toEqual({ page: 'ledger' });
});

test('Back out of the app’s first page leads to its fallback', async () => {
  await start('/entry/0074');
  app.goBack({ page: 'list' });
  await vi.waitFor(() => expect(app.route.value).toEqual({ page: 'list' }), { interval: 1 });
  expect(tab.trail()).toBe('[/]');
});

test('Back within the app leads to where the reader was, not to the fallback', async () => {
  await app.navigate({ page: 'ledger' });
  await app.navigate({ page: 'settings' });
  const before = app.arrival.value;
  app.goBack({ page: 'list' });
  await vi.waitFor(() => expect(app.arrival.value).not.toBe(before), { interval: 1 });
  expect(app.route.value).toEqual({ page: 'ledger' });
});

test('Back closes a menu before it leaves the page', async () => {
  await app.navigate({ page: 'ledger' });
  const close = vi.fn();
  app.pushLayer(close);
  await tab.back();
  expect([close.mock.calls.length, app.route.value]).toEqual([1, { page: 'ledger' }]);
  await arrived(tab.back());
  expect(app.route.value).toEqual({ page: 'list' });
});

test('a page that is reached out of a menu has the menu’s step, and Back leads past it', async () => {
  await app.navigate({ page: 'ledger' });
  app.pushLayer(() => undefined);
  await app.navigate({ page: 'settings' });
  expect(tab.trail()).toBe('/ /ledger [/settings]');
  await arrived(tab.back());
  expect(app.route.value).toEqual({ page: 'ledger' });
});

test('a page that is reached while a menu is on its way out is there, and Back leads past the menu', async () => {
  await app.navigate({ page: 'ledger' });
  const leave = app.pushLayer(() => undefined);
  const left = leave();
  const going = app.navigate({ page: 'settings' });
  await Promise.all([left, going]);
  await new Promise(setImmediate);
  expect(app.route.value).toEqual({ page: 'settings' });
  await arrived(tab.back());
  expect(app.route.value).toEqual({ page: 'ledger' });
});
