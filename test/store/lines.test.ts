import { beforeEach, expect, test } from 'vitest';
import type { Entry } from '../../src/model/entry/entry.ts';
import { withDatabase } from '../../src/store/database.ts';
import { readIdsEndingWithin, readLines, readLinesEndingBefore } from '../../src/store/lines.ts';
import { readEntryInChain } from '../../src/store/read-entry-in-chain.ts';
import { putLines } from '../../src/store/sync/put-lines.ts';
import { putSync } from '../../src/store/sync/put-sync.ts';
import { aFeedState, anEntry } from './an-entry.ts';
import { freshDevice } from './fresh-device.ts';

beforeEach(freshDevice);

function sync(...entries: Entry[]) {
  return putSync({ entries, feedState: () => aFeedState() });
}

const all = () => readLines({ limit: Number.POSITIVE_INFINITY });
const expecting = (number: number, changes: Partial<Entry> = {}) =>
  anEntry(number, { expects: 'the ferry to be late.', ...changes });

test('every entry’s closing lines are read newest first, without the entries’ texts', async () => {
  await sync(expecting(1, { noticed: 'the bell.' }), anEntry(2));
  expect(await all()).toMatchObject([
    { slug: '0002', noticed: null, expects: null, expectation: null },
    { slug: '0001', noticed: 'the bell.', expects: 'the ferry to be late.', expectation: { how: 'implied' } },
  ]);
  expect((await all())[0]).not.toHaveProperty('body');
});

test('a revised line replaces the old one, also where the entry moves', async () => {
  await sync(expecting(1), expecting(2));
  const moved = expecting(1, { expects: 'rain.', instantMs: anEntry(9).instantMs, contentHash: 'revised' });
  await sync(moved);
  expect((await all()).map(({ slug, expects }) => [slug, expects])).toEqual([
    ['0001', 'rain.'],
    ['0002', 'the ferry to be late.'],
  ]);
});

test('an expectation of an entry without a date is open', async () => {
  await sync(expecting(1, { date: null }));
  expect((await all())[0]?.expectation).toEqual({ from: null, to: null, how: 'open', words: null });
});

test('what is over is found by its last day, the latest first', async () => {
  await sync(expecting(1), expecting(2), expecting(3), anEntry(4));
  const [newest] = await all();
  expect(newest?.slug).toBe('0004');
  const day = (await all())[1]?.expectation?.to ?? '';
  const before = await readLinesEndingBefore(day, 9);
  expect(before.map(({ slug }) => slug)).toEqual(['0002', '0001']);
  expect((await readLinesEndingBefore(day, 1)).map(({ slug }) => slug)).toEqual(['0002']);
  expect(await readIdsEndingWithin(day, day)).toEqual(['guid:3']);
});

test('an entry comes with its own line and that of the entry before it, expecting or not', async () => {
  await sync(anEntry(1), expecting(2), expecting(3));
  const chain = await readEntryInChain('0003');
  expect([chain?.entry.slug, chain?.line?.slug, chain?.before?.slug]).toEqual(['0003', '0003', '0002']);
  expect((await readEntryInChain('0002'))?.before).toMatchObject({ slug: '0001', expects: null });
  expect((await readEntryInChain('0001'))?.before).toBeNull();
  expect(await readEntryInChain('0009')).toBeUndefined();
});

test('lines that are missing or of another version are made anew, once', async () => {
  await sync(expecting(1), expecting(2));
  const lines = await all();
  expect(await putLines()).toBe(false);
  await withDatabase((database) => database.clear('lines'));
  expect((await readEntryInChain('0002'))?.line).toBeNull();
  expect(await putLines()).toBe(true);
  expect(await all()).toEqual(lines);
  await withDatabase(async (database) => {
    for (const line of await database.getAll('lines')) {
      await database.put('lines', { ...line, expects: 'as an older version had it', version: 0 });
    }
  });
  expect(await putLines()).toBe(true);
  expect(await all()).toEqual(lines);
  expect(await putLines()).toBe(false);
});

test('a device without entries has no lines to make', async () => {
  expect(await putLines()).toBe(false);
});
