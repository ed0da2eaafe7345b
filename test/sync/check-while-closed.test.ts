import { beforeEach, expect, test, vi } from 'vitest';
import { closeDatabase, databaseName } from '../../src/store/database.ts';
import { openDatabase } from '../../src/store/open-database.ts';
import { upgradeSteps } from '../../src/store/schema.ts';
import { checkWhileClosed, type NoteBoard } from '../../src/sync/tell-new-entries.ts';
import { rss, sync, useSyncedFeed, type WrittenItem } from './synced-feed.ts';

useSyncedFeed();

const items = (count: number): WrittenItem[] =>
  Array.from({ length: count }, (_, index) => ({
    title: `Entry ${count - index}`,
    guid: `urn:entry:${count - index}`,
    day: count - index,
    html: '<p>The ferry was late.</p>',
  }));

let shown: string[];
beforeEach(() => {
  shown = [];
});

/** The browser wakes the worker, and the feed has so many entries. */
async function wake(count: number): Promise<{ asked: number }> {
  let asked = 0;
  vi.stubGlobal('fetch', async () => {
    asked += 1;
    return new Response(rss(items(count)));
  });
  const board: NoteBoard = {
    isAllowed: true,
    isWatched: false,
    now: new Date('2026-06-25T12:00:00'),
    show: async ({ title }) => void shown.push(title),
    clear: async () => undefined,
    count: async () => undefined,
  };
  await checkWhileClosed('http://localhost/feed', async () => board);
  return { asked };
}

async function versionOf(): Promise<number | undefined> {
  return (await indexedDB.databases()).find(({ name }) => name === databaseName)?.version;
}

test('fetches what is new as the app does, and tells of it', async () => {
  await sync(items(2));
  await wake(2);
  await wake(4);
  expect(shown).toEqual(['Entry 3', 'Entry 4']);
});

test('leaves the database of an earlier app as it is: that app could not open it any more', async () => {
  const steps = upgradeSteps.slice(0, -1);
  const earlier = await openDatabase({
    name: databaseName,
    timeoutMs: 1_000,
    steps,
    onBlocked: () => undefined,
    onDead: () => undefined,
  });
  earlier.close();
  expect(await wake(2)).toEqual({ asked: 0 });
  expect(await versionOf()).toBe(steps.length);
});

test('makes no database where the app has none', async () => {
  await closeDatabase();
  expect(await wake(2)).toEqual({ asked: 0 });
  expect(await versionOf()).toBeUndefined();
});
