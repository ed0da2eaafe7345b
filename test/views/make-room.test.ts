import { expect, test, vi } from 'vitest';
import { openTab } from '../state/played-browser.ts';

vi.mock('../../src/views/ui/lazy/lazy-chunk.ts', () => ({ fetchParts: async () => undefined }));

/** A start at an address whose page was written ahead, or kept for a window of that width, while the feed is fetched. */
async function startAt(address: string, kept?: 'phone' | 'wide') {
  openTab(address);
  const app = {
    ...(await import('../../src/views/make-room.ts')),
    ...(await import('../../src/state/signals.ts')),
  };
  app.library.value = 'opening';
  app.syncState.value = { kind: 'syncing', entries: 10 };
  const replaceChildren = vi.fn();
  const root = { dataset: kept ? { kept } : {}, replaceChildren } as unknown as HTMLElement;
  let isReady = false;
  void app.makeRoom(root, Promise.resolve()).then(() => {
    isReady = true;
  });
  return {
    app,
    isEmptied: () => replaceChildren.mock.calls.length > 0,
    isReady: async () => {
      await settled();
      return isReady;
    },
  };
}

/** Whatever was to come in this task and in the next one has come. */
const settled = async () => {
  for (let task = 0; task < 2; task++) await new Promise((resolve) => setTimeout(resolve));
};
const anyRow = { slug: '0074' } as import('../../src/model/entry/entry.ts').EntrySummary;

test('a page that was written ahead is right for longer than the first entries of a feed tell', async () => {
  const { app, isReady, isEmptied } = await startAt('/places');
  app.library.value = 'open';
  app.summaries.value = [anyRow];
  expect(await isReady()).toBe(false);
  expect(isEmptied()).toBe(false);
  app.summariesComplete.value = true;
  expect(await isReady()).toBe(true);
  expect(isEmptied()).toBe(true);
});

test('a feed that does not come leaves the page to the app', async () => {
  const { app, isReady } = await startAt('/places');
  expect(await isReady()).toBe(false);
  app.syncState.value = { kind: 'resting' };
  expect(await isReady()).toBe(true);
});

test('what a page carries itself is enough', async () => {
  const { app, isReady } = await startAt('/places');
  app.library.value = 'written';
  expect(await isReady()).toBe(true);
});

test('a kept list stays until the device has answered, and its elements become the app’s', async () => {
  const { app, isReady, isEmptied } = await startAt('/', 'phone');
  expect(await isReady()).toBe(false);
  app.library.value = 'open';
  expect(await isReady()).toBe(true);
  expect(isEmptied()).toBe(false);
});

test('what was to be done before the device answered is done before the app is rendered', async () => {
  const { app, isReady } = await startAt('/', 'phone');
  const done: string[] = [];
  setTimeout(() => done.push('formats'));
  const isOver = app.makeRoom({ dataset: { kept: 'phone' } } as unknown as HTMLElement, Promise.resolve());
  app.library.value = 'open';
  await isOver.then(() => done.push('app'));
  expect(done).toEqual(['formats', 'app']);
  expect(await isReady()).toBe(true);
});

test('a list that was kept for another width goes', async () => {
  const { app, isReady, isEmptied } = await startAt('/', 'wide');
  app.library.value = 'open';
  expect(await isReady()).toBe(true);
  expect(isEmptied()).toBe(true);
});

test('a reader who goes on to another page waits for nothing, and finds nothing of the list there', async () => {
  const { app, isReady, isEmptied } = await startAt('/', 'phone');
  app.route.value = { page: 'settings' };
  expect(await isReady()).toBe(true);
  expect(isEmptied()).toBe(true);
});
