import { beforeEach, expect, test, vi } from 'vitest';
import { openTab } from '../state/played-browser.ts';

vi.mock('../../src/views/ui/lazy/lazy-chunk.ts', () => ({ fetchParts: async () => undefined }));

let app: typeof import('../../src/views/until-drawable.ts') & typeof import('../../src/state/signals.ts');
let isDrawable: boolean;

beforeEach(async () => {
  openTab('/places');
  app = {
    ...(await import('../../src/views/until-drawable.ts')),
    ...(await import('../../src/state/signals.ts')),
  };
  app.library.value = 'opening';
  app.syncState.value = { kind: 'syncing', entries: 10 };
  isDrawable = false;
  void app.untilDrawable(Promise.resolve()).then(() => {
    isDrawable = true;
  });
});

const settled = () => new Promise((resolve) => setTimeout(resolve));
const anyRow = { slug: '0074' } as import('../../src/model/entry/entry.ts').EntrySummary;

test('a page that was written ahead is right for longer than the first entries of a feed tell', async () => {
  app.library.value = 'open';
  app.summaries.value = [anyRow];
  await settled();
  expect(isDrawable).toBe(false);
  app.summariesComplete.value = true;
  await settled();
  expect(isDrawable).toBe(true);
});

test('a feed that does not come leaves the page to the app', async () => {
  await settled();
  expect(isDrawable).toBe(false);
  app.syncState.value = { kind: 'resting' };
  await settled();
  expect(isDrawable).toBe(true);
});

test('what a page carries itself is enough', async () => {
  app.library.value = 'written';
  await settled();
  expect(isDrawable).toBe(true);
});
