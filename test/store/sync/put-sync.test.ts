import { beforeEach, expect, test, vi } from 'vitest';
import { closingLineOf, closingLineVersion } from '../../../src/expectation/closing-line-of.ts';
import type { Entry, EntryOrder } from '../../../src/model/entry/entry.ts';
import { summarizeEntry } from '../../../src/model/entry/summarize-entry.ts';
import type { FeedState } from '../../../src/model/journal/feed-state.ts';
import { withDatabase } from '../../../src/store/database.ts';
import { countEntries, readEntryById, readEntryBySlug } from '../../../src/store/entries.ts';
import { readFeedState } from '../../../src/store/feed-state.ts';
import { readLines } from '../../../src/store/lines.ts';
import { readEntryInChain } from '../../../src/store/read-entry-in-chain.ts';
import { readSummaries } from '../../../src/store/read-summaries.ts';
import { putSync } from '../../../src/store/sync/put-sync.ts';
import { aFeedState, anEntry, numbersOf } from '../an-entry.ts';
import { freshDevice } from '../fresh-device.ts';

beforeEach(freshDevice);

function sync(entries: Entry[], feedState: FeedState = aFeedState()) {
  return putSync({ entries, feedState: () => feedState });
}

function all() {
  return readSummaries({ limit: Number.POSITIVE_INFINITY });
}

test('new entries are added, and the newest comes first in the list', async () => {
  expect(await sync([anEntry(2), anEntry(3), anEntry(1)])).toEqual({ kind: 'stored', added: 3, revised: 0 });
  expect(numbersOf(await all())).toEqual(['0003', '0002', '0001']);
  expect((await readEntryBySlug('0002'))?.id).toBe('guid:2');
});

test('an entry stays readable after the feed drops it', async () => {
  await sync([anEntry(1), anEntry(2)]);
  expect(await sync([anEntry(2), anEntry(3)])).toEqual({ kind: 'stored', added: 1, revised: 0 });
  expect((await readEntryBySlug('0001'))?.title).toBe('Entry 0001');
  expect(numbersOf(await all())).toEqual(['0003', '0002', '0001']);
});

test('an entry whose hash is known is not written again', async () => {
  await sync([anEntry(1)]);
  const put = vi.spyOn(IDBObjectStore.prototype, 'put');
  expect(await sync([anEntry(1)])).toEqual({ kind: 'stored', added: 0, revised: 0 });
  expect(put.mock.contexts.map((store) => (store as IDBObjectStore).name)).toEqual(['feedState']);
  put.mockRestore();
});

test('a revision replaces the text and is not a second entry', async () => {
  await sync([anEntry(1), anEntry(2)]);
  expect(await sync([anEntry(1, { title: 'Corrected' })])).toEqual({ kind: 'stored', added: 0, revised: 1 });
  expect((await readEntryById('guid:1'))?.title).toBe('Corrected');
  expect((await all()).map(({ title }) => title)).toEqual(['Entry 0002', 'Corrected']);
});

test('a revision with another date moves in the list and leaves nothing in its old place', async () => {
  await sync([anEntry(1), anEntry(2), anEntry(3)]);
  await sync([anEntry(1, { instantMs: anEntry(9).instantMs })]);
  expect(numbersOf(await all())).toEqual(['0001', '0003', '0002']);
  expect(await countEntries()).toBe(3);
});

test('two entries with one number are both kept, each under an address of its own', async () => {
  await sync([anEntry(7)]);
  await sync([anEntry(8, { id: 'guid:other', slug: '0007', number: '0007' })]);
  const slugs = (await all()).map(({ slug }) => slug);
  expect(new Set(slugs).size).toBe(2);
  expect((await readEntryBySlug('0007'))?.id).toBe('guid:7');
  const other = slugs.find((slug) => slug !== '0007') ?? '';
  expect(other).toMatch(/^0007-/);
  expect((await readEntryBySlug(other))?.id).toBe('guid:other');
});

test('an entry keeps its address when a revision renumbers it', async () => {
  await sync([anEntry(7)]);
  await sync([anEntry(7, { slug: '0070', number: '0070', contentHash: 'renumbered' })]);
  expect((await readEntryBySlug('0007'))?.number).toBe('0070');
  expect(await readEntryBySlug('0070')).toBeUndefined();
});

test('of two entries with one id in one sync the first counts', async () => {
  const sameId = anEntry(2, { id: 'guid:1', title: 'An impostor' });
  expect(await sync([anEntry(1), sameId])).toEqual({ kind: 'stored', added: 1, revised: 0 });
  expect((await readEntryById('guid:1'))?.title).toBe('Entry 0001');
});

test('the feed state is told what was stored and is kept with it', async () => {
  await sync([anEntry(1)]);
  await putSync({
    entries: [anEntry(1, { title: 'Corrected' }), anEntry(2)],
    feedState: ({ added, revised }) =>
      aFeedState({ outcome: { kind: 'updated', added, revised, skipped: 0, complete: true } }),
  });
  expect((await readFeedState())?.outcome).toMatchObject({ added: 1, revised: 1 });
});

test('a transaction that fails half-way leaves the old state', async () => {
  await sync([anEntry(1)], aFeedState({ etag: '"old"' }));
  const uncloneable = anEntry(3, {
    title: (() => 'no data') as unknown as string,
    contentHash: 'uncloneable',
  });
  const torn = sync(
    [anEntry(1, { title: 'Corrected' }), anEntry(2), uncloneable],
    aFeedState({ etag: '"new"' }),
  );
  await expect(torn).rejects.toThrow();
  expect((await all()).map(({ title }) => title)).toEqual(['Entry 0001']);
  expect((await readEntryById('guid:1'))?.title).toBe('Entry 0001');
  expect(await readEntryById('guid:2')).toBeUndefined();
  expect((await readFeedState())?.etag).toBe('"old"');
});

test('an error in counting the sync leaves the old state too', async () => {
  await sync([anEntry(1)]);
  const failing = putSync({
    entries: [anEntry(2)],
    feedState: () => {
      throw new RangeError('no state');
    },
  });
  await expect(failing).rejects.toThrow('no state');
  expect(await countEntries()).toBe(1);
});

test('a full disk is an answer, and nothing of the sync is kept', async () => {
  await sync([anEntry(1)], aFeedState({ etag: '"old"' }));
  const originalPut = IDBObjectStore.prototype.put;
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    ...args
  ) {
    if (put.mock.calls.length > 3) throw new DOMException('No room.', 'QuotaExceededError');
    return originalPut.apply(this, args);
  });
  const result = await sync([anEntry(2), anEntry(3)], aFeedState({ etag: '"new"' }));
  put.mockRestore();
  expect(result).toEqual({ kind: 'storage-full' });
  expect(numbersOf(await all())).toEqual(['0001']);
  expect((await readFeedState())?.etag).toBe('"old"');
});

test('a full disk that shows only when the transaction commits is an answer too', async () => {
  await sync([anEntry(1)]);
  const originalPut = IDBObjectStore.prototype.put;
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    ...args
  ) {
    const request = originalPut.apply(this, args);
    if (this.name === 'feedState') {
      Object.defineProperty(this.transaction, 'error', {
        value: new DOMException('No room.', 'QuotaExceededError'),
      });
      this.transaction.abort();
    }
    return request;
  });
  const result = await sync([anEntry(3)]);
  put.mockRestore();
  expect(result).toEqual({ kind: 'storage-full' });
  expect(await countEntries()).toBe(1);
});

/** Entries without a date and number, from the top of the feed to its end. */
function undated(...ids: string[]): Entry[] {
  return ids.map((id) => anEntry(0, { id, slug: id, number: null, date: null, instantMs: 0, title: id }));
}

async function idsInList(): Promise<string[]> {
  return (await all()).map(({ id }) => id);
}

test('entries without a date stand as the feed has them, and a new one on top arrives on top', async () => {
  await sync(undated('zeta', 'alpha', 'mu'));
  expect(await idsInList()).toEqual(['zeta', 'alpha', 'mu']);
  await sync(undated('omega', 'zeta', 'alpha'));
  expect(await idsInList()).toEqual(['omega', 'zeta', 'alpha', 'mu']);
  expect((await readLines({ limit: 9 })).map(({ id }) => id)).toEqual(await idsInList());
  expect((await readEntryInChain('zeta'))?.before?.id).toBe('alpha');
});

test('an entry that only moves is not revised, and what is in its place is not written again', async () => {
  await sync([...undated('alpha', 'mu'), anEntry(1)]);
  expect(await sync([anEntry(1), ...undated('mu', 'alpha')])).toMatchObject({
    added: 0,
    revised: 0,
  });
  expect(await countEntries()).toBe(3);
  const put = vi.spyOn(IDBObjectStore.prototype, 'put');
  await sync([anEntry(1), ...undated('mu', 'alpha')]);
  expect(put.mock.contexts.map((store) => (store as IDBObjectStore).name)).toEqual(['feedState']);
  put.mockRestore();
});

test('what an older version stored in the order of its ids comes to stand as the feed has it', async () => {
  const older = undated('alpha', 'mu', 'zeta');
  await withDatabase(async (database) => {
    for (const entry of older) {
      const order: EntryOrder = [-0, -0, entry.id];
      await database.put('entries', { ...entry, order });
      await database.put('summaries', { ...summarizeEntry(entry), order, contentHash: entry.contentHash });
      await database.put('lines', { ...closingLineOf(entry), order, version: closingLineVersion });
    }
  });
  expect(await idsInList()).toEqual(['alpha', 'mu', 'zeta']);
  expect(await sync(undated('new', 'zeta', 'alpha'))).toMatchObject({ added: 1, revised: 0 });
  expect(await idsInList()).toEqual(['new', 'zeta', 'alpha', 'mu']);
  expect(await countEntries()).toBe(4);
  expect((await readEntryInChain('alpha'))?.before?.id).toBe('mu');
});
