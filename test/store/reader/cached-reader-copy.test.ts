import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { closeDatabase, databaseName } from '../../../src/store/database.ts';
import { readBackup } from '../../../src/store/reader/backup.ts';
import { putReaderCopy, readReaderCopy } from '../../../src/store/reader/cached-reader-copy.ts';
import { putHighlights, readHighlights } from '../../../src/store/reader/highlights.ts';
import { readJudgements } from '../../../src/store/reader/judgements.ts';
import { copyReaderDataNow, keepReaderCopy } from '../../../src/store/reader/keep-reader-copy.ts';
import { putJudgementAct } from '../../../src/store/reader/put-judgement-act.ts';
import {
  putPosition,
  putReadMark,
  putSavedMark,
  readPositions,
  readReadMarks,
  readSavedMarks,
} from '../../../src/store/reader/reader-data.ts';
import { removeJournal, removeMade } from '../../../src/store/reader/remove-stored.ts';
import { putSetting } from '../../../src/store/reader/settings.ts';
import { aHighlight } from '../a-highlight.ts';
import { freshDevice } from '../fresh-device.ts';
import { playedCaches } from '../played-caches.ts';
import { readRawSettings } from '../raw-settings.ts';

const position = { id: 'guid:1', block: 3, offset: 12, progress: 0.5, atMs: 100 };
let isFull: boolean;
let onPut: () => void;
let refusedCount: number;
let onVisibilityChange: () => void;
let stop: () => void;

beforeEach(async () => {
  await freshDevice();
  isFull = false;
  refusedCount = 0;
  onPut = () => undefined;
  vi.stubGlobal(
    'caches',
    playedCaches(() => {
      onPut();
      if (!isFull) return;
      refusedCount += 1;
      throw new DOMException('No room.', 'QuotaExceededError');
    }),
  );
  vi.stubGlobal('reportError', (error: unknown) => {
    throw error;
  });
  vi.stubGlobal('addEventListener', (_type: string, listener: () => void) => {
    onVisibilityChange = listener;
  });
  vi.stubGlobal('removeEventListener', () => undefined);
  stop = () => undefined;
});

afterEach(async () => {
  // What is being copied would go on into the next test.
  await copyReaderDataNow();
  stop();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const hourMs = 60 * 60_000;
/** For what comes by itself, however busy the machine. */
const patience = { timeout: 4_000 };

/** What a copy takes, twice: one that a change has begun before may end a step after the first of them, and no later. */
async function copyElsewhere(): Promise<void> {
  for (const address of ['/first.json', '/second.json']) {
    const backup = await import('../../../src/store/reader/backup.ts');
    const text = JSON.stringify(await backup.readBackup(1));
    await (await caches.open('elsewhere')).put(address, new Response(text));
  }
}

async function copied(): Promise<string> {
  return (await readReaderCopy()) ?? '';
}

/** What Chromium does to a database that a crash has damaged. */
async function loseDatabase(): Promise<void> {
  await closeDatabase();
  await new Promise((resolve, reject) => {
    const deleting = indexedDB.deleteDatabase(databaseName);
    deleting.onsuccess = resolve;
    deleting.onerror = () => reject(deleting.error);
  });
}

test('what the reader made survives the loss of the database', async () => {
  stop = keepReaderCopy();
  await putReadMark('guid:1', 5);
  await putPosition(position);
  await putSetting('theme', 'dark');
  await putJudgementAct('guid:2', { kind: 'guess', percent: 30, atMs: 70 });
  await putHighlights([aHighlight('one', { note: 'So it was.' })]);
  await putSavedMark({ id: 'guid:3', isSaved: true, atMs: 80 });
  onVisibilityChange();
  await vi.waitFor(async () => expect(await copied()).toContain('guid:3'), patience);
  await loseDatabase();
  expect(await readReadMarks()).toEqual(new Map([['guid:1', 5]]));
  expect(await readPositions()).toEqual([position]);
  expect(await readRawSettings()).toEqual({ theme: 'dark' });
  expect([...(await readJudgements()).keys()]).toEqual(['guid:2']);
  expect(await readHighlights()).toEqual([aHighlight('one', { note: 'So it was.' })]);
  expect(await readSavedMarks()).toEqual([{ id: 'guid:3', isSaved: true, atMs: 80 }]);
});

test('a first change is copied at once; the next ones wait for a rest, or for the page to be hidden', async () => {
  stop = keepReaderCopy();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  await putReadMark('guid:1', 5);
  await vi.waitFor(async () => expect(await copied()).toContain('guid:1'), patience);
  await putReadMark('guid:2', 6);
  await copyElsewhere();
  expect(await copied()).not.toContain('guid:2');
  vi.advanceTimersByTime(hourMs);
  await vi.waitFor(async () => expect(await copied()).toContain('guid:2'), patience);
  await putReadMark('guid:3', 7);
  await copyElsewhere();
  expect(await copied()).not.toContain('guid:3');
  onVisibilityChange();
  await vi.waitFor(async () => expect(await copied()).toContain('guid:3'), patience);
});

test('what was made before the copy was kept is copied at once', async () => {
  await putReadMark('guid:1', 5);
  stop = keepReaderCopy({ isStale: true });
  await vi.waitFor(async () => expect(await copied()).toContain('guid:1'), patience);
});

test('a change is in the copy within ten seconds, however long the copy before it took', async () => {
  stop = keepReaderCopy();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  onPut = () => vi.advanceTimersByTime(3_000);
  await putReadMark('guid:1', 5);
  await vi.waitFor(async () => expect(await copied()).toContain('guid:1'), patience);
  onPut = () => undefined;
  await putReadMark('guid:2', 6);
  vi.advanceTimersByTime(10_000);
  await vi.waitFor(async () => expect(await copied()).toContain('guid:2'), patience);
});

test('what is written as the page is left is copied at once', async () => {
  stop = keepReaderCopy();
  await putReadMark('guid:1', 5);
  await vi.waitFor(async () => expect(await copied()).toContain('guid:1'), patience);
  onVisibilityChange();
  await putReadMark('guid:2', 6);
  await putReadMark('guid:3', 7);
  await vi.waitFor(async () => expect(await copied()).toContain('guid:3'), patience);
});

test.each([
  ['the entries', () => removeJournal()],
  ['what the reader made', () => removeMade(9)],
])('before a removal of %s everything is in the copy', async (_what, remove) => {
  stop = keepReaderCopy();
  await putReadMark('guid:1', 5);
  await vi.waitFor(async () => expect(await copied()).toContain('guid:1'), patience);
  await putReadMark('guid:2', 6);
  let isCopied = false;
  onPut = () => {
    isCopied = true;
  };
  await remove();
  expect(isCopied).toBe(true);
  expect(await copied()).toContain('guid:2');
});

test('a page that copies nothing has nothing to bring up to date', async () => {
  await putReadMark('guid:1', 5);
  await copyReaderDataNow();
  expect(await copied()).toBe('');
});

test('a new database that could not take the copy back does not empty it, and takes it back later', async () => {
  stop = keepReaderCopy();
  await putReadMark('guid:1', 5);
  await vi.waitFor(async () => expect(await copied()).toContain('guid:1'), patience);
  await loseDatabase();
  const refused = vi.spyOn(caches, 'match').mockRejectedValueOnce(new Error('Not now.'));
  const reported = vi.fn();
  vi.stubGlobal('reportError', reported);
  await putReadMark('guid:2', 6);
  expect(reported).toHaveBeenCalledOnce();
  refused.mockRestore();
  onVisibilityChange();
  await vi.waitFor(async () => expect(await copied()).toContain('guid:2'), patience);
  expect([...(await readReadMarks()).keys()]).toEqual(['guid:2']);
  stop();
  stop = keepReaderCopy();
  await vi.waitFor(
    async () => expect([...(await readReadMarks()).keys()]).toEqual(['guid:1', 'guid:2']),
    patience,
  );
  await vi.waitFor(async () => expect(await copied()).toMatch(/guid:1.*guid:2/), patience);
});

test('an entry that was marked as unread stays unread after a loss', async () => {
  stop = keepReaderCopy();
  await putReadMark('guid:1', 5);
  await putReadMark('guid:2', 6);
  await putReadMark('guid:1', null);
  onVisibilityChange();
  await vi.waitFor(async () => expect(await copied()).not.toContain('guid:1'), patience);
  await loseDatabase();
  expect([...(await readReadMarks()).keys()]).toEqual(['guid:2']);
});

test('a database that is there is left alone by an older copy', async () => {
  await putReadMark('guid:gone', 5);
  await putReaderCopy(JSON.stringify(await readBackup(5)));
  await putReadMark('guid:gone', null);
  await putReadMark('guid:1', 5);
  await closeDatabase();
  expect([...(await readReadMarks()).keys()]).toEqual(['guid:1']);
});

test('a damaged copy does not keep the database from opening', async () => {
  await putReaderCopy('{"format":"waymark-ba');
  expect(await readReadMarks()).toEqual(new Map());
});

test('a full device keeps the change, if not the copy', async () => {
  isFull = true;
  stop = keepReaderCopy();
  await putReadMark('guid:1', 5);
  await vi.waitFor(() => expect(refusedCount).toBe(1), patience);
  expect([...(await readReadMarks()).keys()]).toEqual(['guid:1']);
});

test('without a cache storage nothing is copied and nothing breaks', async () => {
  vi.unstubAllGlobals();
  await putReaderCopy('{}');
  expect(await readReadMarks()).toEqual(new Map());
});
