import { forceCloseDatabase } from 'fake-indexeddb';
import { deleteDB, unwrap } from 'idb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Change, onChange } from '../../src/store/changes.ts';
import {
  databaseCondition,
  databaseName,
  onDatabaseCondition,
  withDatabase,
} from '../../src/store/database.ts';
import { putReadMark, readReadMarks } from '../../src/store/reader/reader-data.ts';
import type { WaymarkDatabase } from '../../src/store/schema.ts';
import { freshDevice } from './fresh-device.ts';
import { openAt } from './open-at.ts';

beforeEach(freshDevice);
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** What iOS does to a page in the background. */
function cutConnection(database: WaymarkDatabase): void {
  forceCloseDatabase(unwrap(database) as unknown as Parameters<typeof forceCloseDatabase>[0]);
}

test('a handle that was closed is reopened and the work is done', async () => {
  await putReadMark('guid:1', 5);
  await withDatabase(async (database) => database.close());
  expect(await readReadMarks()).toEqual(new Map([['guid:1', 5]]));
});

test('a handle that the browser closes in the background is reopened', async () => {
  await putReadMark('guid:1', 5);
  await withDatabase(async (database) => cutConnection(database));
  expect(await readReadMarks()).toEqual(new Map([['guid:1', 5]]));
});

test('work that is cut off by the closing handle runs again on a new one', async () => {
  let runs = 0;
  await withDatabase(async (database) => {
    runs += 1;
    const transaction = database.transaction('readMarks', 'readwrite');
    const writing = Promise.all([transaction.store.put({ id: 'guid:1', readAtMs: 5 }), transaction.done]);
    if (runs === 1) {
      transaction.abort();
      cutConnection(database);
    }
    await writing;
  });
  expect(runs).toBe(2);
  expect(await readReadMarks()).toEqual(new Map([['guid:1', 5]]));
});

test('a read that the browser aborts fails once, where it was asked for', async () => {
  const unheard: unknown[] = [];
  const hear = (error: unknown) => unheard.push(error);
  process.on('unhandledRejection', hear);
  const reading = withDatabase(async (database) => {
    const transaction = database.transaction('readMarks');
    const asked = transaction.store.getAll();
    transaction.abort();
    return asked;
  });
  await expect(reading).rejects.toThrow('aborted');
  await new Promise(setImmediate);
  process.off('unhandledRejection', hear);
  expect(unheard).toEqual([]);
});

test('an error that is not about the handle is passed on at once', async () => {
  let runs = 0;
  const work = withDatabase(async () => {
    runs += 1;
    throw new RangeError('a bug');
  });
  await expect(work).rejects.toThrow('a bug');
  expect(runs).toBe(1);
});

test('the handle steps aside when another tab brings a newer version, and says so', async () => {
  const heard: string[] = [];
  const stop = onDatabaseCondition((condition) => heard.push(condition));
  await readReadMarks();
  const newer = await openAt(databaseName, 99);
  await expect(readReadMarks()).rejects.toMatchObject({ name: 'DatabaseError', trouble: 'outdated' });
  expect(databaseCondition()).toBe('outdated');
  newer.close();
  stop();
  expect(heard).toEqual(['outdated']);
});

test('a database that did not open is tried anew by the next call', async () => {
  const working = globalThis.indexedDB;
  Reflect.set(globalThis, 'indexedDB', undefined);
  await expect(readReadMarks()).rejects.toMatchObject({ trouble: 'unavailable' });
  expect(databaseCondition()).toBe('failed');
  globalThis.indexedDB = working;
  expect(await readReadMarks()).toEqual(new Map());
  expect(databaseCondition()).toBe('ready');
});

test('a database that does not answer is said not to, and to be ready when it opens after all', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const holder = await openAt(databaseName, 1);
  // The deletion waits for the holder, and every later open waits silently for the deletion.
  indexedDB.deleteDatabase(databaseName);
  const reading = readReadMarks().catch((error: unknown) => error);
  await vi.advanceTimersByTimeAsync(8_000);
  expect(await reading).toMatchObject({ name: 'DatabaseError', trouble: 'timeout' });
  expect(databaseCondition()).toBe('unanswered');
  holder.close();
  await vi.waitFor(() => expect(databaseCondition()).toBe('ready'));
});

test('storage that cuts off whatever is opened is said not to answer, until it does', async () => {
  const cut = withDatabase(async (database) => {
    cutConnection(database);
    throw new DOMException('Connection lost.', 'UnknownError');
  });
  await expect(cut).rejects.toMatchObject({ name: 'UnknownError' });
  expect(databaseCondition()).toBe('unanswered');
  expect(await readReadMarks()).toEqual(new Map());
  expect(databaseCondition()).toBe('ready');
});

test('a database that was deleted under an open page and is made anew says so to whoever shows what it held', async () => {
  await putReadMark('guid:1', 5);
  const heard: Change[] = [];
  const stop = onChange((change) => heard.push(change));
  await deleteDB(databaseName);
  expect(await readReadMarks()).toEqual(new Map());
  await vi.waitFor(() => expect(heard).toEqual(['created']));
  stop();
});
