import { beforeEach, expect, test } from 'vitest';
import { journal } from '../../../src/model/journal/journal.ts';
import { currentVerdict, type JudgementAct } from '../../../src/model/ledger/judgement.ts';
import type { Backup, MergeCounts } from '../../../src/model/reader/backup.ts';
import { parseBackup } from '../../../src/model/reader/parse-backup.ts';
import { mergeBackup, readBackup } from '../../../src/store/reader/backup.ts';
import { undoBulkEdit } from '../../../src/store/reader/bulk-edit.ts';
import { putHighlights, readHighlights } from '../../../src/store/reader/highlights.ts';
import { readJudgements } from '../../../src/store/reader/judgements.ts';
import { putJudgementAct } from '../../../src/store/reader/put-judgement-act.ts';
import {
  putPosition,
  putReadMark,
  putSavedMark,
  readPositions,
  readReadMarks,
  readSavedMarks,
} from '../../../src/store/reader/reader-data.ts';
import { putSetting } from '../../../src/store/reader/settings.ts';
import { aHighlight } from '../a-highlight.ts';
import { durabilitiesOf } from '../durabilities-of.ts';
import { freshDevice } from '../fresh-device.ts';
import { readRawSettings } from '../raw-settings.ts';

beforeEach(freshDevice);

const nothing: MergeCounts = {
  readMarks: 0,
  positions: 0,
  settings: 0,
  judgements: 0,
  saved: 0,
  highlights: 0,
};
const exportedAtMs = Date.UTC(2026, 10, 22, 10);
const verdict = (given: 'came-true' | 'did-not', atMs: number): JudgementAct => ({
  kind: 'verdict',
  verdict: given,
  note: '',
  evidenceUrl: null,
  atMs,
});
const position = { id: 'guid:1', block: 3, offset: 12, progress: 0.5, atMs: 100 };

async function makeSomething(): Promise<void> {
  await putReadMark('guid:1', 50);
  await putReadMark('guid:2', 60);
  await putPosition(position);
  await putSetting('theme', 'dark');
  await putJudgementAct('guid:1', { kind: 'guess', percent: 30, atMs: 70 });
  await putJudgementAct('guid:1', verdict('did-not', 80));
  await putSavedMark({ id: 'guid:1', isSaved: true, atMs: 90 });
  await putHighlights([aHighlight('one', { note: 'So it was.' }), aHighlight('two', { anchor: null })]);
}

/** A backup as a file carries it. */
async function throughAFile(backup: Backup): Promise<Backup> {
  const parsed = parseBackup(JSON.stringify(backup), journal.id);
  if (parsed.kind !== 'backup') throw new Error(JSON.stringify(parsed));
  return parsed.backup;
}

test('everything that the reader made comes back on a new device', async () => {
  await makeSomething();
  const before = await readBackup(exportedAtMs);
  const file = await throughAFile(before);
  await freshDevice();
  expect(await mergeBackup(file)).toEqual({
    ...nothing,
    readMarks: 2,
    positions: 1,
    settings: 1,
    judgements: 2,
    saved: 1,
    highlights: 2,
  });
  expect(await readBackup(exportedAtMs)).toEqual(before);
  expect(before).toMatchObject({
    format: 'waymark-backup',
    version: 1,
    journal: { id: journal.id, title: journal.title },
    exportedAt: '2026-11-22T10:00:00.000Z',
  });
});

test('a file that is imported again changes nothing', async () => {
  await makeSomething();
  const file = await throughAFile(await readBackup(exportedAtMs));
  expect(await mergeBackup(file)).toEqual(nothing);
  expect(await readBackup(exportedAtMs)).toEqual(file);
});

test('an old file never overwrites what is newer, and brings what is missing', async () => {
  await makeSomething();
  const old = await throughAFile(await readBackup(exportedAtMs));
  await putReadMark('guid:1', 500);
  await putReadMark('guid:3', 510);
  await putPosition({ ...position, block: 9, atMs: 520 });
  await putSetting('theme', 'sepia');
  await putJudgementAct('guid:1', verdict('came-true', 530));
  await mergeBackup({
    ...old,
    readMarks: [...old.readMarks, { id: 'guid:4', readAtMs: 40 }],
    settings: { ...old.settings, textScale: 1.2 },
  });
  expect(await readReadMarks()).toEqual(
    new Map([
      ['guid:1', 500],
      ['guid:2', 60],
      ['guid:3', 510],
      ['guid:4', 40],
    ]),
  );
  expect(await readPositions()).toEqual([{ ...position, block: 9, atMs: 520 }]);
  expect(await readRawSettings()).toEqual({ theme: 'sepia', textScale: 1.2 });
  expect(currentVerdict((await readJudgements()).get('guid:1'))).toMatchObject({ verdict: 'came-true' });
});

test('of two devices, the newer word on a saved entry or a highlight holds, whichever imports first', async () => {
  await putSavedMark({ id: 'guid:1', isSaved: true, atMs: 10 });
  await putSavedMark({ id: 'guid:2', isSaved: false, atMs: 40 });
  await putHighlights([
    aHighlight('one', { note: 'First thought', changedAtMs: 110 }),
    aHighlight('two', { isRemoved: true, changedAtMs: 150 }),
  ]);
  const phone = await throughAFile(await readBackup(exportedAtMs));
  await freshDevice();
  await putSavedMark({ id: 'guid:1', isSaved: false, atMs: 20 });
  await putSavedMark({ id: 'guid:2', isSaved: true, atMs: 30 });
  await putHighlights([
    aHighlight('one', { note: 'Second thought', changedAtMs: 120 }),
    aHighlight('two', { colour: 'sky', changedAtMs: 140 }),
    aHighlight('three', { entry: 'guid:9' }),
  ]);
  const desk = await throughAFile(await readBackup(exportedAtMs));
  expect(await mergeBackup(phone)).toEqual({ ...nothing, saved: 1, highlights: 1 });
  const onDesk = [await readSavedMarks(), await readHighlights()];
  await freshDevice();
  await mergeBackup(phone);
  await mergeBackup(desk);
  expect([await readSavedMarks(), await readHighlights()]).toEqual(onDesk);
  expect(onDesk).toMatchObject([
    [
      { id: 'guid:1', isSaved: false },
      { id: 'guid:2', isSaved: false },
    ],
    [
      { id: 'one', note: 'Second thought' },
      { id: 'three', entry: 'guid:9' },
      { id: 'two', isRemoved: true },
    ],
  ]);
});

test('two devices that judged the same entry end with one history, whichever imports first', async () => {
  await putJudgementAct('guid:1', { kind: 'guess', percent: 20, atMs: 10 });
  await putJudgementAct('guid:1', verdict('did-not', 40));
  const phone = await throughAFile(await readBackup(exportedAtMs));
  await freshDevice();
  await putJudgementAct('guid:1', verdict('came-true', 30));
  const desk = await throughAFile(await readBackup(exportedAtMs));
  expect((await mergeBackup(phone)).judgements).toBe(2);
  const onDesk = await readJudgements();
  await freshDevice();
  await mergeBackup(phone);
  await mergeBackup(desk);
  expect(await readJudgements()).toEqual(onDesk);
  expect(onDesk.get('guid:1')?.acts.map(({ atMs }) => atMs)).toEqual([10, 30, 40]);
  expect(currentVerdict(onDesk.get('guid:1'))).toMatchObject({ verdict: 'did-not' });
});

test('a record that is in a file twice counts once, the newest', async () => {
  const empty = await readBackup(exportedAtMs);
  const counts = await mergeBackup({
    ...empty,
    readMarks: [
      { id: 'guid:1', readAtMs: 9 },
      { id: 'guid:1', readAtMs: 5 },
    ],
    judgements: [
      { id: 'guid:1', acts: [verdict('did-not', 2)] },
      { id: 'guid:1', acts: [verdict('did-not', 2), verdict('came-true', 3)] },
    ],
  });
  expect(counts).toEqual({ ...nothing, readMarks: 1, judgements: 2 });
  expect((await readReadMarks()).get('guid:1')).toBe(9);
});

test('an entry set back to unread is read again after an older file, as the format says', async () => {
  await putReadMark('guid:1', 50);
  const old = await throughAFile(await readBackup(exportedAtMs));
  await putReadMark('guid:1', null);
  expect((await mergeBackup(old)).readMarks).toBe(1);
  expect((await readReadMarks()).get('guid:1')).toBe(50);
});

test('an import is one strict transaction, and a part that cannot be written leaves nothing of the others', async () => {
  await makeSomething();
  const before = await readBackup(exportedAtMs);
  const transactions = await durabilitiesOf(async () => {
    const unstorable = {
      ...before,
      settings: { broken: () => undefined },
      readMarks: [{ id: 'guid:9', readAtMs: 1 }],
    };
    await expect(mergeBackup(unstorable)).rejects.toThrow();
    await mergeBackup({ ...before, readMarks: [{ id: 'guid:8', readAtMs: 1 }] });
  });
  expect(transactions).toEqual(['strict', 'strict']);
  expect([...(await readReadMarks()).keys()]).toEqual(['guid:1', 'guid:2', 'guid:8']);
});

test('an import is taken back as a whole, but for what was changed since', async () => {
  await makeSomething();
  const backup = await readBackup(exportedAtMs);
  await freshDevice();
  await putReadMark('guid:9', 40);
  await mergeBackup(backup);
  await putReadMark('guid:2', 99);
  expect(await undoBulkEdit()).toMatchObject({ act: { kind: 'import' } });
  expect(await readReadMarks()).toEqual(
    new Map([
      ['guid:2', 99],
      ['guid:9', 40],
    ]),
  );
  expect(await readPositions()).toEqual([]);
  expect(await readRawSettings()).toEqual({});
  expect(await readJudgements()).toEqual(new Map());
});
