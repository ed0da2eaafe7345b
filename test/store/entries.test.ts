import { beforeEach, expect, test } from 'vitest';
import { countEntries, readEntryById, readEntryBySlug } from '../../src/store/entries.ts';
import { readSummaries } from '../../src/store/read-summaries.ts';
import { putSync } from '../../src/store/sync/put-sync.ts';
import { aFeedState, anEntry, numbersOf } from './an-entry.ts';
import { freshDevice } from './fresh-device.ts';

beforeEach(async () => {
  await freshDevice();
  await putSync({ entries: [1, 2, 3, 4, 5].map((number) => anEntry(number)), feedState: () => aFeedState() });
});

test('the journal is read page by page, without a gap and without a repetition', async () => {
  const first = await readSummaries({ limit: 2 });
  expect(numbersOf(first)).toEqual(['0005', '0004']);
  const after = first.at(-1)?.order;
  const second = await readSummaries(after ? { after, limit: 2 } : { limit: 2 });
  expect(numbersOf(second)).toEqual(['0003', '0002']);
});

test('an entry written at the same instant as another follows its number, not the order of coming', async () => {
  const { instantMs } = anEntry(5);
  await putSync({
    entries: [anEntry(8, { instantMs }), anEntry(7, { instantMs })],
    feedState: () => aFeedState(),
  });
  expect(numbersOf(await readSummaries({ limit: 3 }))).toEqual(['0008', '0007', '0005']);
});

test('an entry that is not on the device is undefined', async () => {
  expect(await readEntryBySlug('4711')).toBeUndefined();
  expect(await readEntryById('guid:4711')).toBeUndefined();
});

test('the entries on the device are counted', async () => {
  expect(await countEntries()).toBe(5);
});
