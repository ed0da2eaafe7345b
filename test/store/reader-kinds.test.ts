import { beforeEach, expect, test } from 'vitest';
import { journal } from '../../src/model/journal/journal.ts';
import { backedUpRecords } from '../../src/model/reader/backup.ts';
import { madeKindNames } from '../../src/model/reader/made-kinds.ts';
import { parseBackup } from '../../src/model/reader/parse-backup.ts';
import type { ReaderKind, ReaderRecords } from '../../src/model/reader/reader-data.ts';
import { readerKindNames } from '../../src/model/reader/reader-kinds.ts';
import { withDatabase } from '../../src/store/database.ts';
import { mergeBackup, readBackup } from '../../src/store/reader/backup.ts';
import { undoBulkEdit } from '../../src/store/reader/bulk-edit.ts';
import { measureStored } from '../../src/store/reader/measure-stored.ts';
import { otherStores } from '../../src/store/reader/other-stores.ts';
import { openReaderStore } from '../../src/store/reader/reader-stores.ts';
import { removeJournal, removeMade } from '../../src/store/reader/remove-stored.ts';
import { restoreReaderCopy } from '../../src/store/reader/restore-reader-copy.ts';
import { aHighlight } from './a-highlight.ts';
import { freshDevice } from './fresh-device.ts';
import { playedCaches } from './played-caches.ts';

/** One record of every kind: a kind without one does not compile. */
const oneOfEach: { [Kind in ReaderKind]: [key: string, record: ReaderRecords[Kind]] } = {
  readMarks: ['guid:1', { id: 'guid:1', readAtMs: 50 }],
  positions: ['guid:1', { id: 'guid:1', block: 3, offset: 12, progress: 0.5, atMs: 100 }],
  settings: ['theme', 'dark'],
  judgements: ['guid:1', { id: 'guid:1', acts: [{ kind: 'guess', percent: 30, atMs: 70 }] }],
  saved: ['guid:1', { id: 'guid:1', isSaved: true, atMs: 90 }],
  highlights: ['one', aHighlight('one')],
};

beforeEach(async () => {
  await freshDevice();
  globalThis.caches = playedCaches() as unknown as CacheStorage;
});

async function makeOneOfEach(): Promise<void> {
  await withDatabase(async (database) => {
    const transaction = database.transaction(readerKindNames, 'readwrite');
    for (const kind of readerKindNames) {
      const [key, record] = oneOfEach[kind];
      await openReaderStore(transaction, kind).put(key, record);
    }
    await transaction.done;
  });
}

async function countRecords(): Promise<Record<string, number>> {
  return withDatabase(async (database) => {
    const counts = [...database.objectStoreNames].map(async (name) => [name, await database.count(name)]);
    return Object.fromEntries(await Promise.all(counts));
  });
}

/** The kinds of which there is a record. */
async function kindsThere(): Promise<ReaderKind[]> {
  const counts = await countRecords();
  return readerKindNames.filter((kind) => (counts[kind] ?? 0) > 0);
}

test('every store of the database is either what a reader makes, or known to be something else', async () => {
  const stores = await withDatabase(async (database) => [...database.objectStoreNames]);
  expect(stores.toSorted()).toEqual([...readerKindNames, ...Object.keys(otherStores)].toSorted());
  expect(stores.length).toBeGreaterThan(15);
});

test('a backup holds every kind, and an import brings every kind back', async () => {
  await makeOneOfEach();
  const parsed = parseBackup(JSON.stringify(await readBackup(1)), journal.id);
  if (parsed.kind !== 'backup') throw new Error(JSON.stringify(parsed));
  for (const kind of readerKindNames)
    expect(backedUpRecords(parsed.backup, kind), kind).toEqual([oneOfEach[kind]]);
  await freshDevice();
  const counts = await mergeBackup(parsed.backup);
  expect(counts).toEqual(Object.fromEntries(readerKindNames.map((kind) => [kind, 1])));
  expect(await kindsThere()).toEqual(readerKindNames);
  await undoBulkEdit();
  expect(await kindsThere()).toEqual([]);
});

test('a copy that outlived its database brings every kind back', async () => {
  await makeOneOfEach();
  const cache = await caches.open(`waymark-reader-${journal.id}`);
  await cache.put('/reader-copy.json', new Response(JSON.stringify(await readBackup(1))));
  await freshDevice();
  await withDatabase(restoreReaderCopy);
  expect(await kindsThere()).toEqual(readerKindNames);
});

test('removal takes every kind but the settings, counts each, and can be taken back', async () => {
  await makeOneOfEach();
  expect((await measureStored('made')).count).toBe(madeKindNames.length);
  expect(await removeMade(1)).toBe(madeKindNames.length);
  expect(await kindsThere()).toEqual(['settings']);
  await undoBulkEdit();
  expect(await kindsThere()).toEqual(readerKindNames);
});

test('removing the entries leaves every kind', async () => {
  await makeOneOfEach();
  await removeJournal();
  expect(await kindsThere()).toEqual(readerKindNames);
});
