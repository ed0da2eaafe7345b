import { expect, test } from 'vitest';
import type { Backup } from '../../../src/model/reader/backup.ts';
import { parseBackup } from '../../../src/model/reader/parse-backup.ts';
import { readerKinds } from '../../../src/model/reader/reader-kinds.ts';
import { aHighlight } from '../../store/a-highlight.ts';

const backup: Backup = {
  format: 'waymark-backup',
  version: 1,
  journal: { id: 'test', title: 'A test journal' },
  exportedAt: '2026-11-22T10:00:00.000Z',
  readMarks: [{ id: 'guid:1', readAtMs: 5 }],
  positions: [{ id: 'guid:1', block: 2, offset: 30, progress: 0.4, atMs: 6 }],
  settings: { theme: 'dark' },
  judgements: [
    {
      id: 'guid:1',
      acts: [
        { kind: 'guess', percent: 40, atMs: 1 },
        { kind: 'verdict', verdict: 'partly', note: 'Half', evidenceUrl: 'https://example.org/', atMs: 2 },
        { kind: 'withdrawn', atMs: 3 },
      ],
    },
  ],
  saved: [
    { id: 'guid:1', isSaved: true, atMs: 8 },
    { id: 'guid:2', isSaved: false, atMs: 9 },
  ],
  highlights: [
    aHighlight('one', { note: 'Half of it, at least.' }),
    aHighlight('two', { anchor: null, isRemoved: true }),
  ],
};

const parse = (value: unknown) => parseBackup(JSON.stringify(value), 'test');
const refusalOf = (value: unknown) => {
  const parsed = parse(value);
  return parsed.kind === 'refused' ? parsed.refusal : parsed.kind;
};

test('a backup comes out as it went in', () => {
  expect(parse(backup)).toEqual({ kind: 'backup', backup });
  expect(parseBackup(`\uFEFF${JSON.stringify(backup)}`, 'test').kind).toBe('backup');
});

test('members that this version does not know are left out', () => {
  const [judgement] = backup.judgements;
  const more = {
    ...backup,
    bookshelves: [1],
    readMarks: [{ ...backup.readMarks[0], colour: 'red' }],
    judgements: [{ ...judgement, mood: 'fine' }],
  };
  expect(parse(more)).toEqual({ kind: 'backup', backup });
});

test('a file of the first version is read, whatever kinds have come since', () => {
  const first = ['readMarks', 'positions', 'settings', 'judgements'];
  const isOfThen = ([member]: [string, unknown]) => !(member in readerKinds) || first.includes(member);
  const older = Object.fromEntries(Object.entries(backup).filter(isOfThen));
  expect(Object.keys(older).length).toBeLessThan(Object.keys(backup).length);
  expect(parse(older).kind).toBe('backup');
});

test('a file from before there were saved entries and highlights has none', () => {
  const { saved, highlights, ...older } = backup;
  expect(parse(older)).toEqual({ kind: 'backup', backup: { ...older, saved: [], highlights: [] } });
});

test.each([
  ['nothing', ''],
  ['half a file', JSON.stringify(backup).slice(0, 200)],
  ['a web page', '<!doctype html><title>Sign in</title>'],
  ['a list', '[]'],
  ['null', 'null'],
  ['another program’s JSON', '{"version": 1, "entries": []}'],
])('%s is no backup', (_, text) => {
  expect(parseBackup(text, 'test')).toEqual({ kind: 'refused', refusal: { kind: 'not-a-backup' } });
});

test('a file of another journal is named as that', () => {
  expect(refusalOf({ ...backup, journal: { id: 'other', title: 'Elsewhere' } })).toEqual({
    kind: 'other-journal',
    title: 'Elsewhere',
  });
});

test('a file of a newer Waymark is not guessed at', () => {
  expect(refusalOf({ ...backup, version: 2 })).toEqual({ kind: 'newer-version' });
});

const withAct = (act: unknown) => ({ ...backup, judgements: [{ id: 'guid:1', acts: [act] }] });
const withAnchor = (changes: object) => {
  const { anchor, ...rest } = aHighlight('one');
  return { ...backup, highlights: [{ ...rest, anchor: { ...anchor, ...changes } }] };
};
const verdict = { kind: 'verdict', verdict: 'partly', note: '', evidenceUrl: null, atMs: 2 };

test.each<[string, unknown]>([
  ['readMarks', { ...backup, readMarks: undefined }],
  ['readMarks', { ...backup, readMarks: [{ id: 'guid:1', readAtMs: '5' }] }],
  ['readMarks', { ...backup, readMarks: [{ id: '', readAtMs: 5 }] }],
  ['readMarks', { ...backup, readMarks: [null] }],
  ['positions', { ...backup, positions: [{ ...backup.positions[0], progress: 2 }] }],
  ['positions', { ...backup, positions: [{ ...backup.positions[0], block: -1 }] }],
  ['settings', { ...backup, settings: ['dark'] }],
  ['judgements', { ...backup, judgements: {} }],
  ['judgements', withAct({ ...verdict, verdict: 'true' })],
  ['judgements', withAct({ ...verdict, evidenceUrl: 'javascript:alert(1)' })],
  ['judgements', withAct({ ...verdict, atMs: -1 })],
  ['judgements', withAct({ ...verdict, atMs: 1e300 })],
  ['judgements', withAct({ kind: 'guess', percent: 101, atMs: 1 })],
  ['judgements', withAct({ kind: 'applause', atMs: 1 })],
  ['saved', { ...backup, saved: null }],
  ['saved', { ...backup, saved: [{ id: 'guid:1', isSaved: 'yes', atMs: 8 }] }],
  ['highlights', { ...backup, highlights: [{ ...aHighlight('one'), colour: 'mud' }] }],
  ['highlights', { ...backup, highlights: [{ ...aHighlight('one'), changedAtMs: -1 }] }],
  ['highlights', { ...backup, highlights: [{ ...aHighlight('one'), anchor: undefined }] }],
  ['highlights', withAnchor({ quote: '' })],
  ['highlights', withAnchor({ start: 20 })],
  ['highlights', withAnchor({ block: 0.5 })],
  ['exportedAt', { ...backup, exportedAt: 'yesterday' }],
  ['journal', { ...backup, journal: 'test' }],
])('a file whose %s cannot be is refused as a whole', (part, file) => {
  expect(refusalOf(file)).toEqual({ kind: 'broken', part });
});

test('a setting named __proto__ changes no prototype', () => {
  const text = JSON.stringify(backup).replace('"theme":"dark"', '"__proto__":{"polluted":true}');
  const parsed = parseBackup(text, 'test');
  expect(parsed.kind).toBe('backup');
  expect(Reflect.get({}, 'polluted')).toBeUndefined();
});
