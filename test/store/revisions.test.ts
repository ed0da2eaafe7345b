import { beforeEach, expect, test, vi } from 'vitest';
import type { Entry } from '../../src/model/entry/entry.ts';
import { deleteRevision, readRevisedIds, readRevision } from '../../src/store/revisions.ts';
import { putSync } from '../../src/store/sync/put-sync.ts';
import { aFeedState, anEntry } from './an-entry.ts';
import { freshDevice } from './fresh-device.ts';

beforeEach(freshDevice);

const sync = (entries: Entry[], triedAtMs = 1) =>
  putSync({ entries, feedState: () => aFeedState({ triedAtMs }) });
const titleBefore = async () => (await readRevision('guid:1'))?.before.title;

test('what an entry said before a revision is kept', async () => {
  await sync([anEntry(1), anEntry(2)]);
  expect(await readRevisedIds()).toEqual(new Set());
  await sync([anEntry(1, { title: 'Second', place: 'Deptford' }), anEntry(2)], 77);
  expect(await readRevisedIds()).toEqual(new Set(['guid:1']));
  expect(await readRevision('guid:1')).toMatchObject({
    revisedAtMs: 77,
    before: { title: 'Entry 0001', place: 'Greenwich', body: anEntry(1).body },
  });
});

test('revised again before anyone looked, the oldest text is kept', async () => {
  await sync([anEntry(1)]);
  await sync([anEntry(1, { title: 'Second' })], 2);
  await sync([anEntry(1, { title: 'Third' })], 3);
  expect(await readRevision('guid:1')).toMatchObject({ revisedAtMs: 3, before: { title: 'Entry 0001' } });
});

test('once seen, the next revision is told from what the reader saw', async () => {
  await sync([anEntry(1)]);
  await sync([anEntry(1, { title: 'Second' })]);
  await deleteRevision('guid:1');
  expect(await readRevisedIds()).toEqual(new Set());
  await sync([anEntry(1, { title: 'Third' })]);
  expect(await titleBefore()).toBe('Second');
});

test('a revision that is taken back is none', async () => {
  await sync([anEntry(1)]);
  await sync([anEntry(1, { title: 'Second' })]);
  await sync([anEntry(1)]);
  expect(await readRevisedIds()).toEqual(new Set());
});

test('a change that no reader sees in the text is no revision of it', async () => {
  await sync([anEntry(1)]);
  await sync([anEntry(1, { permalink: 'https://journal.example/1', contentHash: 'other' })]);
  expect(await readRevisedIds()).toEqual(new Set());
});

test('a sync reads the revised entries alone', async () => {
  await sync([anEntry(1), anEntry(2), anEntry(3)]);
  const get = vi.spyOn(IDBObjectStore.prototype, 'get');
  await sync([anEntry(1), anEntry(2, { title: 'Second' }), anEntry(3), anEntry(4)]);
  const read = get.mock.calls.map(([key], index) => [(get.mock.contexts[index] as IDBObjectStore).name, key]);
  get.mockRestore();
  expect(read).toEqual([
    ['entries', 'guid:2'],
    ['revisions', 'guid:2'],
  ]);
});
