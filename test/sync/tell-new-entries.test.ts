import { beforeEach, describe, expect, test } from 'vitest';
import { withDatabase } from '../../src/store/database.ts';
import { putReadMark } from '../../src/store/reader/reader-data.ts';
import { putSetting } from '../../src/store/reader/settings.ts';
import { putTold, readToldIds } from '../../src/store/told-entries.ts';
import { type NoteBoard, tellNewEntries } from '../../src/sync/tell-new-entries.ts';
import { sync, useSyncedFeed, type WrittenItem } from './synced-feed.ts';

useSyncedFeed();

let shown: string[];
let badge: number | null;
beforeEach(async () => {
  shown = [];
  badge = null;
  await come(1, 2);
  await tell();
});

const item = (day: number, words = 'The ferry was late.'): WrittenItem => ({
  title: `Entry 000${day}`,
  guid: `urn:entry:${day}`,
  day,
  html: `<p>${words}</p>`,
});

/** The feed has the entries of these days. */
const come = (...days: number[]) => sync(days.toReversed().map((day) => item(day)));

/** The device looks at what it has, at noon with the reader's leave and nobody there, but for what is given. */
async function tell(board: Partial<NoteBoard> = {}): Promise<string[]> {
  const before = shown.length;
  await tellNewEntries({
    isAllowed: true,
    isWatched: false,
    now: new Date('2026-06-25T12:00:00'),
    show: async ({ title }) => void shown.push(title),
    clear: async () => undefined,
    count: async (unread) => {
      badge = unread;
    },
    ...board,
  });
  return shown.slice(before);
}

test('what is there when the first look is taken is not new', async () => {
  expect(shown).toEqual([]);
  expect(await readToldIds()).toEqual(new Set(['guid:urn:entry:1', 'guid:urn:entry:2']));
});

test('each new entry has one note, the oldest first, and none again', async () => {
  await come(1, 2, 3, 4);
  expect(await tell()).toEqual(['Entry 0003', 'Entry 0004']);
  expect(await tell()).toEqual([]);
});

test('a revision has none', async () => {
  await come(1, 2, 3);
  await tell();
  const { kind } = await sync([item(3, 'The ferry was on time after all.'), item(2), item(1)]);
  expect(kind).toBe('updated');
  expect(await tell()).toEqual([]);
});

test('two looks at once show it once', async () => {
  await come(1, 2, 3);
  await Promise.all([tell(), tell(), tell()]);
  expect(shown).toEqual(['Entry 0003']);
});

test('what was read or seen already has none', async () => {
  await come(1, 2, 3, 4, 5);
  await putReadMark('guid:urn:entry:3', 5);
  await putTold(['guid:urn:entry:4']);
  expect(await tell()).toEqual(['Entry 0005']);
});

test('what the reader can see in an open window is not shown, then or later', async () => {
  await come(1, 2, 3);
  expect(await tell({ isWatched: true })).toEqual([]);
  expect(await tell()).toEqual([]);
});

describe('is put off, and shown once after that,', () => {
  beforeEach(() => come(1, 2, 3));

  test('in quiet hours, in which no number changes either', async () => {
    await putSetting('quietHours', { from: '22:00', until: '07:00' });
    await putSetting('countsUnread', true);
    expect(await tell({ now: new Date('2026-06-25T23:00:00') })).toEqual([]);
    expect(badge).toBeNull();
    expect(await tell({ now: new Date('2026-06-26T07:00:00') })).toEqual(['Entry 0003']);
    expect(badge).toBe(3);
    expect(await tell()).toEqual([]);
  });

  test('without the reader’s leave', async () => {
    expect(await tell({ isAllowed: false })).toEqual([]);
    expect(await tell()).toEqual(['Entry 0003']);
  });

  test('where the device would not show it', async () => {
    const refuse = () => Promise.reject(new DOMException('Not now.', 'AbortError'));
    expect(await tell({ show: refuse })).toEqual([]);
    expect(await tell()).toEqual(['Entry 0003']);
    expect(await tell()).toEqual([]);
  });
});

test('notes of entries that were read are taken away', async () => {
  await putReadMark('guid:urn:entry:2', 5);
  let cleared: string[] = [];
  await tell({
    clear: async (read) => {
      cleared = [...read.keys()];
    },
  });
  expect(cleared).toEqual(['guid:urn:entry:2']);
});

test('the number on the icon is that of the unread, for those who want it', async () => {
  await putReadMark('guid:urn:entry:2', 5);
  await tell();
  expect(badge).toBeNull();
  await putSetting('countsUnread', true);
  await tell();
  expect(badge).toBe(1);
});

test('a device whose storage was lost begins anew, without notes of all that it has', async () => {
  await withDatabase((database) => database.clear('toldEntries'));
  await come(1, 2, 3);
  expect(await tell()).toEqual([]);
  await come(1, 2, 3, 4);
  expect(await tell()).toEqual(['Entry 0004']);
});
