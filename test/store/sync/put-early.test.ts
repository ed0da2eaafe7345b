import { beforeEach, expect, test } from 'vitest';
import { withDatabase } from '../../../src/store/database.ts';
import { readSummaries } from '../../../src/store/read-summaries.ts';
import { putReadMark, readReadMarks } from '../../../src/store/reader/reader-data.ts';
import { putEarly } from '../../../src/store/sync/put-early.ts';
import { putSync } from '../../../src/store/sync/put-sync.ts';
import { aFeedState, anEntry } from '../an-entry.ts';
import { durabilitiesOf } from '../durabilities-of.ts';
import { freshDevice } from '../fresh-device.ts';

beforeEach(freshDevice);

const journal = Array.from({ length: 30 }, (_, index) => anEntry(30 - index));
const slugs = async () => (await readSummaries({ limit: Infinity })).map(({ slug }) => slug);
const slugsOf = (count: number) => journal.slice(0, count).map(({ slug }) => slug);
const countOf = (store: 'entries' | 'summaries') => withDatabase((database) => database.count(store));
const sync = (entries = journal) => putSync({ entries, feedState: () => aFeedState() });

test('what has come early goes on with more of the same', async () => {
  expect(await putEarly(journal.slice(0, 10))).toBe(true);
  expect(await putEarly(journal.slice(0, 20))).toBe(true);
  expect(await slugs()).toEqual(slugsOf(20));
  expect(await countOf('entries')).toBe(20);
});

test('an entry that finds its place with the next ones is in the list once', async () => {
  const alike = journal.map((entry) => ({ ...entry, instantMs: 5, number: null }));
  await putEarly(alike.slice(0, 1));
  await putEarly(alike);
  expect(await slugs()).toEqual(slugsOf(30));
  expect(await countOf('summaries')).toBe(30);
});

test('more is kept for a reader who has marked one of the first meanwhile', async () => {
  await putEarly(journal.slice(0, 10));
  await putReadMark('guid:25', 7);
  expect(await putEarly(journal)).toBe(true);
  await sync();
  expect(await readReadMarks()).toEqual(new Map([['guid:25', 7]]));
  expect(await slugs()).toEqual(slugsOf(30));
});

test.each<[string, typeof journal]>([
  ['without one of the first', journal.slice(1)],
  ['under another address', journal.map((entry) => ({ ...entry, slug: `x-${entry.slug}` }))],
  ['under another id', journal.map((entry) => ({ ...entry, id: `link:${entry.id}` }))],
])('what comes otherwise than the first is left to the sync: %s', async (_how, entries) => {
  await putEarly(journal.slice(0, 10));
  expect(await putEarly(entries)).toBe(false);
  expect(await slugs()).toEqual(slugsOf(10));
});

test('nothing is kept early beside what a sync has stored', async () => {
  await sync(journal.slice(0, 10));
  expect(await putEarly(journal)).toBe(false);
  expect(await slugs()).toEqual(slugsOf(10));
});

test('a reader who was here before waits for the sync', async () => {
  await putReadMark('guid:25', 7);
  expect(await putEarly(journal)).toBe(false);
  expect(await slugs()).toEqual([]);
});

test('the first entries wait for no disk: a device that loses them starts over', async () => {
  const asked = await durabilitiesOf(async () => {
    await putEarly(journal);
  });
  expect(asked).toEqual(['relaxed']);
});
