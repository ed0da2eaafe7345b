import { beforeEach, expect, test } from 'vitest';
import {
  bulkEdit,
  dismissBulkEdit,
  readBulkEdit,
  undoBulkEdit,
} from '../../../src/store/reader/bulk-edit.ts';
import { putReadMark, readReadMarks } from '../../../src/store/reader/reader-data.ts';
import { putSetting } from '../../../src/store/reader/settings.ts';
import { freshDevice } from '../fresh-device.ts';
import { readRawSettings } from '../raw-settings.ts';

beforeEach(freshDevice);

const markAll = (ids: string[], atMs = 500) =>
  bulkEdit({ kind: 'mark-all-read', stores: ['readMarks'], atMs }, async (transaction) => {
    const marks = transaction.objectStore('readMarks');
    for (const id of ids) if (!(await marks.get(id))) await marks.put({ id, readAtMs: atMs });
  });

test('an act is kept with what it changed, and knows how much', async () => {
  await putReadMark('a', 100);
  expect((await markAll(['a', 'b', 'c'])).changed).toBe(2);
  expect(await readBulkEdit()).toMatchObject({ kind: 'mark-all-read', atMs: 500 });
  expect((await readBulkEdit())?.changes.map(({ key }) => key)).toEqual(['b', 'c']);
});

test('undoing it leaves what was there before, to the record', async () => {
  await putReadMark('a', 100);
  await markAll(['a', 'b', 'c']);
  expect(await undoBulkEdit()).toMatchObject({ act: { kind: 'mark-all-read' }, restored: 2 });
  expect(await readReadMarks()).toEqual(new Map([['a', 100]]));
  expect(await readBulkEdit()).toBeUndefined();
  expect(await undoBulkEdit()).toBeNull();
});

test('marks made by hand since then stay, and so do those taken away', async () => {
  await markAll(['a', 'b', 'c', 'd']);
  await putReadMark('a', 900);
  await putReadMark('b', null);
  await putReadMark('e', 901);
  expect((await undoBulkEdit())?.restored).toBe(2);
  expect(await readReadMarks()).toEqual(
    new Map([
      ['a', 900],
      ['e', 901],
    ]),
  );
});

test('what was removed comes back, of every kind', async () => {
  await putReadMark('a', 100);
  await putSetting('theme', 'black');
  await bulkEdit(
    { kind: 'remove-marks', stores: ['readMarks', 'settings'], atMs: 7 },
    async (transaction) => {
      await transaction.objectStore('readMarks').clear();
      await transaction.objectStore('settings').clear();
    },
  );
  expect((await readReadMarks()).size).toBe(0);
  await undoBulkEdit();
  expect(await readReadMarks()).toEqual(new Map([['a', 100]]));
  expect(await readRawSettings()).toEqual({ theme: 'black' });
});

test('an act that changes nothing leaves the earlier one to be undone', async () => {
  await markAll(['a']);
  expect((await markAll(['a'], 600)).changed).toBe(0);
  expect((await readBulkEdit())?.atMs).toBe(500);
});

test('an act that fails half-way changes nothing and is not kept', async () => {
  const failing = bulkEdit({ kind: 'import', stores: ['readMarks'], atMs: 1 }, async (transaction) => {
    await transaction.objectStore('readMarks').put({ id: 'a', readAtMs: 1 });
    throw new RangeError('broken off');
  });
  await expect(failing).rejects.toThrow('broken off');
  expect((await readReadMarks()).size).toBe(0);
  expect(await readBulkEdit()).toBeUndefined();
});

test('an act that was put aside cannot be undone, and a later one stays', async () => {
  await markAll(['a']);
  await dismissBulkEdit(499);
  expect(await readBulkEdit()).toBeDefined();
  await dismissBulkEdit(500);
  expect(await readBulkEdit()).toBeUndefined();
  expect((await readReadMarks()).size).toBe(1);
});
