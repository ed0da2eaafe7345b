import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openTab } from '../played-browser.ts';

/** Reads of the device by their names, which hang until a test gives them. */
const hung = new Map<string, (value: unknown) => void>();
const rows = [{ slug: '0074' }];
const read = { summaries: rows as unknown, marks: new Map() as unknown, state: undefined as unknown };
const give = (name: keyof typeof read) =>
  hung.has(name) ? new Promise((resolve) => hung.set(name, resolve)) : Promise.resolve(read[name]);
const asked: { limit: number; after?: unknown }[] = [];
vi.mock('../../../src/store/read-summaries.ts', () => ({
  readSummaries: (page: { limit: number; after?: unknown }) => {
    asked.push(page);
    return give('summaries');
  },
}));
vi.mock('../../../src/store/feed-state.ts', () => ({ readFeedState: () => give('state') }));
vi.mock('../../../src/store/reader/reader-data.ts', () => ({
  readReadMarks: () => give('marks'),
  readPositions: async () => [],
  readSavedMarks: async () => [],
  readFirstSettings: async () => ({}),
}));
vi.mock('../../../src/state/settings/apply-theme.ts', () => ({ applyTheme: () => undefined }));
vi.mock('../../../src/state/settings/apply-type.ts', () => ({ applyType: () => undefined }));
vi.mock('../../../src/state/settings/apply-language.ts', () => ({ applyLanguage: async () => true }));

let app: typeof import('../../../src/state/journal/load-library.ts') &
  typeof import('../../../src/state/signals.ts');
const hang = (name: keyof typeof read) => hung.set(name, () => undefined);

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.stubGlobal('__JOURNAL__', { id: 'test', feedPath: 'feed' });
  hung.clear();
  asked.length = 0;
  read.summaries = rows;
  openTab('/');
  app = {
    ...(await import('../../../src/state/journal/load-library.ts')),
    ...(await import('../../../src/state/signals.ts')),
  };
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test.each(['marks', 'state'] as const)(
  'the list does not wait for %s that another page holds up',
  async (name) => {
    hang(name);
    const loading = app.loadLibrary();
    await vi.advanceTimersByTimeAsync(400);
    await loading;
    expect([app.library.value, app.summaries.value]).toEqual(['open', rows]);
  },
);

test('marks that come late are shown when they come', async () => {
  hang('marks');
  const loading = app.loadLibrary();
  await vi.advanceTimersByTimeAsync(400);
  await loading;
  hung.get('marks')?.(new Map([['guid:1', 5]]));
  await vi.waitFor(() => expect(app.readMarks.value).toEqual(new Map([['guid:1', 5]])));
});

test('rows that do not come are said not to, and shown when they do', async () => {
  hang('summaries');
  const loading = app.loadLibrary();
  await vi.advanceTimersByTimeAsync(4_000);
  expect([app.library.value, app.hasStorageTrouble.value]).toEqual(['failed', true]);
  hung.get('summaries')?.(rows);
  await loading;
  expect([app.library.value, app.hasStorageTrouble.value]).toEqual(['open', false]);
});

test('of two loads the later one is shown, and both end with it', async () => {
  hang('summaries');
  const first = app.loadSummaries();
  const giveFirst = hung.get('summaries');
  const second = app.loadSummaries();
  const giveSecond = hung.get('summaries');
  giveSecond?.(rows);
  await second;
  giveFirst?.([]);
  await first;
  expect(app.summaries.value).toEqual(rows);
});

test('rows that are shown already are not read anew when the others follow', async () => {
  const all = Array.from({ length: 45 }, (_, at) => ({ slug: String(at), order: [at] }));
  read.summaries = all.slice(0, 40);
  const loading = app.loadLibrary();
  await vi.waitFor(() => expect(asked).toHaveLength(1));
  hang('summaries');
  await vi.waitFor(() => expect(asked).toHaveLength(2));
  expect(asked[1]?.after).toEqual([39]);
  hung.get('summaries')?.(all.slice(40));
  await loading;
  expect(app.summaries.value).toEqual(all);
  expect(app.summaries.value[0]).toBe(all[0]);
});

test('a row that says what is shown stays what it was, though its text was revised or is only now read to its end', async () => {
  // The first as a written page has it.
  const shown = [
    { id: 'a', title: 'Ferry', order: [1] },
    { id: 'd', title: 'Mole', order: [3], contentHash: '4', fullHash: '' },
    { id: 'b', title: 'Quay', order: [2], contentHash: '', fullHash: '' },
  ];
  read.summaries = shown;
  await app.loadSummaries();
  const [ferry, mole, quay] = app.summaries.value;
  read.summaries = [
    { id: 'c', title: 'New', order: [0], contentHash: '3', fullHash: '3' },
    { id: 'a', title: 'Ferry', order: [1], contentHash: '1', fullHash: '1' },
    { id: 'd', title: 'Mole', order: [3], contentHash: '5', fullHash: '5' },
    { id: 'b', title: 'Pier', order: [2], contentHash: '2', fullHash: '2' },
  ];
  await app.loadSummaries();
  const [, ...later] = app.summaries.value;
  expect(app.summaries.value.map(({ title }) => title)).toEqual(['New', 'Ferry', 'Mole', 'Pier']);
  expect(later[0]).toBe(ferry);
  expect(later[1]).toBe(mole);
  expect(later[2]).not.toBe(quay);
});

describe('a page that carries entries', () => {
  const carried = [{ slug: '0074' }, { slug: '0073' }] as typeof app.summaries.value;

  beforeEach(() => {
    app.summaries.value = carried;
    app.library.value = 'written';
  });

  test.each([
    ['has nothing yet', []],
    ['has only the first entries of a feed that is still coming', [{ slug: '0074', fullHash: '' }]],
  ])('shows them while the device %s', async (_what, held) => {
    read.summaries = held;
    await app.loadLibrary();
    await app.loadSummaries();
    expect([app.library.value, app.summaries.value]).toEqual(['written', carried]);
  });

  test('shows what the device has once the feed was read to its end', async () => {
    read.summaries = [
      { slug: '0074', fullHash: 'a' },
      { slug: '0001', fullHash: '' },
    ];
    await app.loadSummaries();
    expect([app.library.value, app.summaries.value]).toEqual(['open', read.summaries]);
  });
});

test('a start whose marks come late does not put its first look at the device over what came meanwhile', async () => {
  hang('marks');
  read.summaries = [];
  const loading = app.loadLibrary();
  read.summaries = rows;
  // Another tab has stored the journal.
  await app.loadSummaries();
  await vi.advanceTimersByTimeAsync(400);
  await loading;
  expect([app.library.value, app.summaries.value]).toEqual(['open', rows]);
});

test('nor does it put older rows on top of those that are being read', async () => {
  const all = Array.from({ length: 45 }, (_, at) => ({ slug: String(at), order: [at] }));
  hang('marks');
  read.summaries = all.slice(1, 41);
  const loading = app.loadLibrary();
  hang('summaries');
  const later = app.loadSummaries();
  await vi.advanceTimersByTimeAsync(400);
  hung.get('summaries')?.(all);
  await Promise.all([loading, later]);
  expect(app.summaries.value).toEqual(all);
  read.summaries = rows;
});
