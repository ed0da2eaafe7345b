import { expect, test, vi } from 'vitest';
import { currentVerdict } from '../../src/model/ledger/judgement.ts';
import { withDatabase } from '../../src/store/database.ts';
import { readEntryBySlug } from '../../src/store/entries.ts';
import { readEntryInChain } from '../../src/store/read-entry-in-chain.ts';
import { mergeBackup, readBackup } from '../../src/store/reader/backup.ts';
import { bulkEdit, undoBulkEdit } from '../../src/store/reader/bulk-edit.ts';
import { putHighlights, readHighlights } from '../../src/store/reader/highlights.ts';
import { readJudgements } from '../../src/store/reader/judgements.ts';
import { putJudgementAct } from '../../src/store/reader/put-judgement-act.ts';
import {
  putPosition,
  putReadMark,
  putSavedMark,
  readPositions,
  readReadMarks,
  readSavedMarks,
} from '../../src/store/reader/reader-data.ts';
import { removeJournal } from '../../src/store/reader/remove-stored.ts';
import { readRevisedIds } from '../../src/store/revisions.ts';
import { fixture } from '../feed/fixture.ts';
import { aHighlight } from '../store/a-highlight.ts';
import { freshDevice } from '../store/fresh-device.ts';
import { earlierDevice } from '../support/earlier-device.ts';
import {
  storedEntries,
  storedTitles,
  sync,
  syncAsEarlier,
  useSyncedFeed,
  type WrittenItem,
} from './synced-feed.ts';

useSyncedFeed();

const http = fixture('guid-http-https-step1.xml');
const https = fixture('guid-http-https-step2.xml');
const oldId = 'guid:http://ferry.example/l/1';
const newId = 'guid:https://ferry.example/l/1';

async function doubledDevice(): Promise<void> {
  await syncAsEarlier(http, https);
  expect(await storedTitles()).toEqual(['Letter 2', 'Letter 2', 'Letter 1', 'Letter 1']);
}

const letters = (change: (number: number) => WrittenItem, numbers = [3, 2, 1]): WrittenItem[] =>
  numbers.map((n) => ({
    title: `Letter ${n}`,
    day: 10 + n,
    html: `<p>Letter number ${n}.</p>`,
    ...change(n),
  }));

test('a journal that was doubled is one again after the next sync, though the feed has not changed', async () => {
  await doubledDevice();
  expect(await sync(https)).toEqual({ kind: 'unchanged' });
  expect((await storedEntries()).map(({ id }) => id)).toEqual(['guid:https://ferry.example/l/2', newId]);
  expect(await sync(https)).toEqual({ kind: 'unchanged' });
});

test('all marks of both are those of the one that stays', async () => {
  await doubledDevice();
  await putReadMark(oldId, 5);
  await putPosition({ id: oldId, block: 0, offset: 3, progress: 0.5, atMs: 90 });
  await putPosition({ id: newId, block: 0, offset: 9, progress: 0.9, atMs: 80 });
  await putSavedMark({ id: oldId, isSaved: true, atMs: 10 });
  await putSavedMark({ id: newId, isSaved: false, atMs: 20 });
  await putHighlights([
    aHighlight('one', { entry: oldId, note: 'Old.' }),
    aHighlight('two', { entry: newId, note: 'New.' }),
  ]);
  await putJudgementAct(oldId, { kind: 'guess', percent: 30, atMs: 1 });
  await putJudgementAct(newId, { kind: 'verdict', verdict: 'partly', note: '', evidenceUrl: null, atMs: 3 });
  await putJudgementAct(oldId, {
    kind: 'verdict',
    verdict: 'came-true',
    note: 'So it was.',
    evidenceUrl: null,
    atMs: 4,
  });
  await sync(https);
  expect(await readReadMarks()).toEqual(new Map([[newId, 5]]));
  expect(await readPositions()).toEqual([{ id: newId, block: 0, offset: 3, progress: 0.5, atMs: 90 }]);
  expect(await readSavedMarks()).toEqual([{ id: newId, isSaved: true, atMs: 20 }]);
  expect((await readHighlights()).map(({ entry, note }) => `${entry} ${note}`).sort()).toEqual([
    `${newId} New.`,
    `${newId} Old.`,
  ]);
  const judgements = await readJudgements();
  expect([...judgements.keys()]).toEqual([newId]);
  expect(currentVerdict(judgements.get(newId))?.verdict).toBe('came-true');
  expect(judgements.get(newId)?.acts).toHaveLength(3);
});

test('the address of a double leads to the entry that it is', async () => {
  await doubledDevice();
  const slugs = (await storedEntries()).map(({ slug, title }) => [slug, title] as const);
  await sync(https);
  for (const [slug, title] of slugs) {
    expect((await readEntryBySlug(slug))?.title).toBe(title);
    expect((await readEntryInChain(slug))?.entry.title).toBe(title);
  }
});

test('a numbered entry keeps its plain address, and the marked one leads there', async () => {
  const entry = (guid: string) => [{ guid, title: 'Entry 0090', day: 5, html: '<p>Late.</p>' }];
  await syncAsEarlier(entry('http://ferry.example/90'), entry('https://ferry.example/90'));
  expect((await storedEntries()).map(({ slug }) => slug).sort()).toEqual(['0090', '0090-doubled']);
  await sync(entry('https://ferry.example/90'));
  expect((await storedEntries()).map(({ slug, id }) => `${slug} ${id}`)).toEqual([
    '0090 guid:https://ferry.example/90',
  ]);
  expect((await readEntryBySlug('0090-doubled'))?.slug).toBe('0090');
});

test.each<[string, ((number: number) => WrittenItem)[]]>([
  [
    'by every sync, with a session',
    ['a', 'b', 'c', 'd'].map((sid) => (n) => ({ link: `https://ferry.example/l/${n}?sid=${sid}${n}` })),
  ],
  [
    'by a move to www.',
    [(n) => ({ guid: `https://ferry.example/${n}` }), (n) => ({ guid: `https://www.ferry.example/${n}/` })],
  ],
  [
    'by another guid, with one link',
    [
      (n) => ({ guid: `https://ferry.example/?p=${n}`, link: `https://ferry.example/l/${n}` }),
      (n) => ({ guid: `ghost${n}`, link: `https://ferry.example/l/${n}` }),
    ],
  ],
  [
    'by an importer, with another host',
    [
      (n) => ({ guid: `tag:blogger.com,1999:post-${n}`, link: `https://a.example/2026/l-${n}.html` }),
      (n) => ({ guid: `b${n}`, link: `https://b.example/2026/l-${n}.html` }),
    ],
  ],
])('a journal that was doubled %s is joined', async (_, steps) => {
  const documents = steps.map((step) => letters(step));
  await syncAsEarlier(...documents);
  expect(await storedEntries()).toHaveLength(3 * steps.length);
  expect(await sync(documents.at(-1) ?? [])).toEqual({ kind: 'unchanged' });
  expect(await storedTitles()).toEqual(['Letter 3', 'Letter 2', 'Letter 1']);
});

test('doubles that have both left the feed since are joined too', async () => {
  await syncAsEarlier(
    http,
    https,
    letters((n) => ({ guid: `https://ferry.example/l/${n}` }), [5, 4]),
  );
  await sync(letters((n) => ({ guid: `https://ferry.example/l/${n}` }), [6, 5, 4]));
  expect(await storedTitles()).toEqual(['Letter 6', 'Letter 5', 'Letter 4', 'Letter 2', 'Letter 1']);
});

test('two entries that an earlier version had in one document stay two, also where one has left it', async () => {
  const pair = ['a', 'b'].map((guid) => ({
    title: 'Note',
    day: 12,
    guid,
    link: `https://ferry.example/${guid}`,
    html: '<p>Rain.</p>',
  }));
  await syncAsEarlier(pair);
  await sync(pair.slice(1));
  expect(await storedTitles()).toEqual(['Note', 'Note']);
});

test('entries that have nothing in common but a key are not joined', async () => {
  const version = (n: number) => [
    {
      title: `Version ${n}`,
      day: n,
      link: `https://ferry.example/changes#v${n}`,
      html: `<p>${'abc'[n]} was mended.</p>`,
    },
  ];
  await syncAsEarlier(version(0), version(1));
  await sync(version(2));
  expect(await storedTitles()).toHaveLength(3);
});

test('what an earlier version stored is not called revised by a later one’s reading of it', async () => {
  await syncAsEarlier(fixture('image-signed-step1.xml'));
  expect(await sync(fixture('image-signed-step1.xml'))).toEqual({ kind: 'unchanged' });
  expect(await readRevisedIds()).toEqual(new Set());
  await syncAsEarlier(fixture('image-signed-step1.xml'));
  expect(await sync(fixture('image-signed-step2.xml'))).toEqual({ kind: 'unchanged' });
  expect(await readRevisedIds()).toEqual(new Set());
});

test('a revision that comes with the first sync of a later version is told', async () => {
  await syncAsEarlier(letters((n) => ({ guid: `${n}` })));
  const revised = letters((n) => ({
    guid: `${n}`,
    html: n === 2 ? '<p>Another text.</p>' : `<p>Letter number ${n}.</p>`,
  }));
  expect(await sync(revised)).toMatchObject({ added: 0, revised: 1 });
  expect(await readRevisedIds()).toEqual(new Set(['guid:2']));
});

test('marking all as read can be taken back after a join, and a mark of before stays', async () => {
  await doubledDevice();
  await putReadMark(newId, 5);
  const unread = (await storedEntries()).filter(({ id }) => id !== newId);
  await bulkEdit({ kind: 'mark-all-read', stores: ['readMarks'], atMs: 50 }, async (transaction) => {
    const marks = transaction.objectStore('readMarks');
    await Promise.all(unread.map(({ id }) => marks.put({ id, readAtMs: 50 })));
  });
  await sync(https);
  expect((await readReadMarks()).size).toBe(2);
  expect(await undoBulkEdit()).toMatchObject({ restored: 2 });
  expect(await readReadMarks()).toEqual(new Map([[newId, 5]]));
});

test('removed marks come back to the one that stays', async () => {
  await doubledDevice();
  await putReadMark(oldId, 5);
  await putHighlights([aHighlight('one', { entry: oldId })]);
  await bulkEdit(
    { kind: 'remove-marks', stores: ['readMarks', 'highlights'], atMs: 50 },
    async (transaction) => {
      await transaction.objectStore('readMarks').clear();
      await transaction.objectStore('highlights').clear();
    },
  );
  await sync(https);
  await undoBulkEdit();
  expect(await readReadMarks()).toEqual(new Map([[newId, 5]]));
  expect((await readHighlights()).map(({ entry }) => entry)).toEqual([newId]);
});

test('a join that fails half-way leaves the doubles and their marks as they were', async () => {
  await doubledDevice();
  await putReadMark(oldId, 5);
  const before = await storedEntries();
  const put = IDBObjectStore.prototype.put;
  const spy = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    ...args
  ) {
    if (this.name === 'feedState' && this.transaction.objectStoreNames.contains('readMarks'))
      throw new DOMException('No room.', 'QuotaExceededError');
    return put.apply(this, args);
  });
  expect(await sync(https)).toMatchObject({ kind: 'failed', failure: { kind: 'storage-full' } });
  spy.mockRestore();
  expect(await storedEntries()).toEqual(before);
  expect(await readReadMarks()).toEqual(new Map([[oldId, 5]]));
});

test('what was derived from a double goes with it', async () => {
  await doubledDevice();
  await withDatabase(async (database) => {
    for (const { slug } of await storedEntries())
      await database.put('entryThreads', { entry: slug, mentions: [] });
  });
  await sync(https);
  const [left, lines] = await withDatabase((database) =>
    Promise.all([database.getAll('entryThreads'), database.count('lines')]),
  );
  expect(left).toEqual([]);
  expect(lines).toBe(2);
});

async function markBoth(): Promise<void> {
  await putReadMark(oldId, 5);
  await putHighlights([aHighlight('one', { entry: oldId })]);
}

async function expectMarks(id: string): Promise<void> {
  expect([...(await readReadMarks()).keys()]).toEqual([id]);
  expect((await readHighlights()).map(({ entry }) => entry)).toEqual([id]);
}

test('a journal that was removed from the device comes back to its marks, though its ids are written otherwise', async () => {
  await sync(http);
  await markBoth();
  await removeJournal();
  await sync(https);
  expect((await storedEntries()).map(({ id }) => id)).toContain(newId);
  await expectMarks(newId);
});

test('a move that was seen before the journal was removed is known after it', async () => {
  const moved = (guid: string) => [{ title: 'Letter', guid, day: 12, html: '<p>Late.</p>' }];
  await sync(moved('wordpress-1'));
  await putReadMark('guid:wordpress-1', 5);
  await sync(moved('ghost-1'));
  await removeJournal();
  await sync(moved('ghost-1'));
  expect((await storedEntries()).map(({ id }) => id)).toEqual(['guid:wordpress-1']);
});

test('a backup of before a move gives its marks to the entries of after it', async () => {
  await sync(http);
  await markBoth();
  const backup = await readBackup(1);
  await freshDevice();
  await sync(https);
  expect(await mergeBackup(backup)).toMatchObject({ readMarks: 1, highlights: 1 });
  await expectMarks(newId);
  expect(await undoBulkEdit()).toMatchObject({ restored: 2 });
  expect((await readReadMarks()).size).toBe(0);
});

test('a backup that is read in before the first sync finds its entries with it', async () => {
  await sync(http);
  await markBoth();
  const backup = await readBackup(1);
  await freshDevice();
  await mergeBackup(backup);
  await sync(https);
  await expectMarks(newId);
});

test('a backup of before a join gives a double’s marks to the entry that it is', async () => {
  await doubledDevice();
  await markBoth();
  const backup = await readBackup(1);
  await sync(https);
  await putReadMark(newId, null);
  await mergeBackup(backup);
  await expectMarks(newId);
});

test('marks that an earlier version left to a guid’s next entry come back to the entry that they are of', async () => {
  await storeDevice('guid-same-doubled');
  expect(await sync(fixture('guid-same-step2.xml'))).toEqual({ kind: 'unchanged' });
  const [build3, build2] = (await storedEntries()).map(({ id }) => id);
  expect(await storedTitles()).toEqual(['Build 3', 'Build 2', 'Build 1']);
  expect([...(await readReadMarks()).keys()]).toEqual([build2]);
  expect((await readSavedMarks()).map(({ id }) => id)).toEqual([build2]);
  expect((await readPositions()).map(({ id }) => id)).toEqual([build2]);
  expect([...(await readJudgements()).keys()]).toEqual([build2]);
  expect(new Set((await readHighlights()).map(({ entry }) => entry))).toEqual(new Set([build2]));
  expect(await readRevisedIds()).toEqual(new Set());
  await putReadMark(build3 ?? '', 7);
  await sync(fixture('guid-same-step2.xml'));
  expect((await readReadMarks()).size).toBe(2);
});

/** What the earlier version itself stored after both steps; see test/fixtures/devices. */
async function storeDevice(name: string): Promise<void> {
  const { stores } = earlierDevice(name);
  await withDatabase(async (database) => {
    for (const store of database.objectStoreNames) {
      const records = stores[store] ?? [];
      for (const [key, record] of Object.entries(records)) {
        await database.put(store, record as never, Array.isArray(records) ? undefined : key);
      }
    }
  });
}
