import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { summaryOf } from '../../fixtures/entry-summary.ts';
import { freshDevice } from '../../store/fresh-device.ts';
import { openTab } from '../played-browser.ts';

async function openApp() {
  const bulkEdits = await import('../../../src/state/reader/bulk-edits.ts');
  const { readMarks, summaries } = await import('../../../src/state/signals.ts');
  const store = await import('../../../src/store/reader/reader-data.ts');
  return { ...bulkEdits, readMarks, summaries, store };
}

let app: Awaited<ReturnType<typeof openApp>>;

beforeEach(async () => {
  openTab();
  await freshDevice();
  app = await openApp();
  app.summaries.value = ['a', 'b', 'c'].map((slug) => summaryOf({ slug }));
  await app.store.putReadMark('a', 100);
  app.readMarks.value = new Map([['a', 100]]);
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

test('all are read at once on the screen, and soon on the device', async () => {
  const marking = app.markAll(true);
  expect([...app.readMarks.value.keys()]).toEqual(['a', 'b', 'c']);
  expect(await marking).toBe(2);
  expect(await app.store.readReadMarks()).toEqual(app.readMarks.value);
});

test('what was read before keeps its moment', async () => {
  await app.markAll(true);
  expect(app.readMarks.value.get('a')).toBe(100);
  expect((await app.store.readReadMarks()).get('a')).toBe(100);
});

test('all are unread as well, and an entry that is not on the device keeps its mark', async () => {
  await app.store.putReadMark('gone', 50);
  app.readMarks.value = new Map([
    ['a', 100],
    ['gone', 50],
  ]);
  expect(await app.markAll(false)).toBe(1);
  expect(await app.store.readReadMarks()).toEqual(new Map([['gone', 50]]));
  expect(app.readMarks.value).toEqual(new Map([['gone', 50]]));
});

test('an act that changes nothing says so, and leaves the one before it to be undone', async () => {
  await app.followBulkEdits();
  await app.markAll(true);
  await vi.waitFor(() => expect(app.lastBulkEdit.value).not.toBeNull());
  expect(await app.markAll(true)).toBe(0);
  expect(await app.undoLastBulkEdit()).toBe(2);
});

test('the last act can be undone as soon as it is known, and once', async () => {
  await app.followBulkEdits();
  expect(app.lastBulkEdit.value).toBeNull();
  await app.markAll(true);
  await vi.waitFor(() => expect(app.lastBulkEdit.value).toMatchObject({ kind: 'mark-all-read' }));
  expect(await app.undoLastBulkEdit()).toBe(2);
  expect(app.lastBulkEdit.value).toBeNull();
  expect(await app.store.readReadMarks()).toEqual(new Map([['a', 100]]));
  expect(await app.undoLastBulkEdit()).toBeNull();
});

test('a later start knows the act too', async () => {
  await app.markAll(true);
  vi.resetModules();
  app = await openApp();
  await app.followBulkEdits();
  expect(app.lastBulkEdit.value).toMatchObject({ kind: 'mark-all-read' });
});

test('an act that was put aside is not offered again', async () => {
  await app.followBulkEdits();
  await app.markAll(true);
  await vi.waitFor(() => expect(app.lastBulkEdit.value).not.toBeNull());
  await app.dismissLastBulkEdit();
  expect([app.lastBulkEdit.value, await app.undoLastBulkEdit()]).toEqual([null, null]);
  expect((await app.store.readReadMarks()).size).toBe(3);
});

/** The device writes no read mark any more. */
function refuseMarks() {
  return vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('No room.', 'QuotaExceededError');
  });
}

test('where the device cannot keep it, the screen is as it was', async () => {
  refuseMarks();
  await expect(app.markAll(true)).rejects.toThrow('No room.');
  expect(app.readMarks.value).toEqual(new Map([['a', 100]]));
});

test('what was marked by hand meanwhile stays on the screen', async () => {
  refuseMarks();
  const marking = app.markAll(true);
  const byHand = new Map(app.readMarks.value).set('c', 7_777).set('d', 8_888);
  byHand.delete('a');
  app.readMarks.value = byHand;
  await expect(marking).rejects.toThrow('No room.');
  expect(app.readMarks.value).toEqual(
    new Map([
      ['c', 7_777],
      ['d', 8_888],
    ]),
  );
});

test('a device that could not be read is read by the next call', async () => {
  const get = vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(() => {
    throw new DOMException('Broken.', 'DataError');
  });
  await expect(app.followBulkEdits()).rejects.toThrow('Broken.');
  get.mockRestore();
  await app.markAll(true);
  await app.followBulkEdits();
  expect(app.lastBulkEdit.value).toMatchObject({ kind: 'mark-all-read' });
});
