import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type OpenOptions, openDatabase } from '../../src/store/open-database.ts';
import { type UpgradeStep, upgradeSteps, type WaymarkDatabase } from '../../src/store/schema.ts';
import { anEntry } from './an-entry.ts';
import { freshDevice } from './fresh-device.ts';
import { openAt } from './open-at.ts';

beforeEach(freshDevice);
afterEach(() => {
  vi.useRealTimers();
});

const name = 'waymark-test';
const rebuildEntries: UpgradeStep = (database) => {
  database.deleteObjectStore('entries');
  database.createObjectStore('entries', { keyPath: 'id' }).createIndex('bySlug', 'slug', { unique: true });
};

function open(changes: Partial<OpenOptions> = {}): Promise<WaymarkDatabase> {
  return openDatabase({
    name,
    timeoutMs: 5_000,
    onBlocked: () => undefined,
    onDead: () => undefined,
    ...changes,
  });
}

test('an empty device gets every store', async () => {
  const database = await open();
  expect([...database.objectStoreNames].sort()).toEqual(
    [
      'aliases',
      'entries',
      'entryTerms',
      'entryThreads',
      'feedState',
      'highlights',
      'judgements',
      'lines',
      'positions',
      'readMarks',
      'revisions',
      'saved',
      'searchIndex',
      'settings',
      'summaries',
      'sweepingActs',
      'threads',
      'toldEntries',
    ].sort(),
  );
  expect(database.version).toBe(upgradeSteps.length);
});

test('an upgrade from an older version runs only the new steps and keeps what the reader made', async () => {
  const older = await open();
  await older.put('readMarks', { id: 'guid:1', readAtMs: 5 });
  await older.put('positions', { id: 'guid:1', block: 2, offset: 0, progress: 0.5, atMs: 6 });
  await older.put('settings', 'night', 'theme');
  await older.put('entries', { ...anEntry(1), order: [0, 0, 'guid:1'] });
  older.close();

  const newer = await open({ steps: [...upgradeSteps, rebuildEntries] });
  expect(newer.version).toBe(upgradeSteps.length + 1);
  expect(await newer.count('entries')).toBe(0);
  expect(await newer.getAll('readMarks')).toEqual([{ id: 'guid:1', readAtMs: 5 }]);
  expect(await newer.count('positions')).toBe(1);
  expect(await newer.get('settings', 'theme')).toBe('night');
});

test('an upgrade that fails leaves the older version as it was', async () => {
  const older = await open();
  await older.put('readMarks', { id: 'guid:1', readAtMs: 5 });
  older.close();
  const failing: UpgradeStep = (database) => {
    database.deleteObjectStore('readMarks');
    throw new RangeError('a bad step');
  };
  await expect(open({ steps: [...upgradeSteps, failing] })).rejects.toMatchObject({ trouble: 'unavailable' });
  expect(await (await open()).count('readMarks')).toBe(1);
});

test('a tab that keeps an older version open is named as the hindrance, and waited for without a time limit', async () => {
  const stubborn = await openAt(name, upgradeSteps.length, (database) => {
    for (const step of upgradeSteps) step(database as unknown as WaymarkDatabase, undefined as never);
  });
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  let hearBlocked = (): void => undefined;
  const blocked = new Promise<void>((resolve) => {
    hearBlocked = resolve;
  });
  const opening = open({
    steps: [...upgradeSteps, rebuildEntries],
    timeoutMs: 30,
    onBlocked: () => hearBlocked(),
  });
  await blocked;
  vi.advanceTimersByTime(60_000);
  stubborn.close();
  expect((await opening).version).toBe(upgradeSteps.length + 1);
});

test('an older tab of ours steps aside by itself', async () => {
  let dead = 0;
  await open({ onDead: () => (dead += 1) });
  const blocked: unknown[] = [];
  const newer = await open({ steps: [...upgradeSteps, rebuildEntries], onBlocked: () => blocked.push(true) });
  expect(newer.version).toBe(upgradeSteps.length + 1);
  expect([dead, blocked.length]).toEqual([1, 0]);
});

test('an open that hangs ends with a clear error', async () => {
  const holder = await openAt(name, 1);
  // The deletion waits for the holder, and every later open waits silently for the deletion.
  indexedDB.deleteDatabase(name);
  await expect(open({ timeoutMs: 30 })).rejects.toThrow(/did not open within 30 ms/);
  holder.close();
});

test('a database of a newer Waymark is not touched', async () => {
  (await openAt(name, 99)).close();
  await expect(open()).rejects.toMatchObject({ trouble: 'outdated' });
});
