import { beforeEach, expect, test, vi } from 'vitest';
import type { LeftAct } from '../../../src/store/reader/unstored.ts';
import { aHighlight } from '../a-highlight.ts';
import { freshDevice } from '../fresh-device.ts';

beforeEach(freshDevice);

const position = { id: 'guid:1', block: 3, offset: 12, progress: 0.5, atMs: 100 };
const guess = { kind: 'guess', percent: 70, atMs: 1 } as const;
const verdict = { kind: 'verdict', verdict: 'partly', note: '', evidenceUrl: null, atMs: 2 } as const;

/** The modules as a page that has just been opened has them. */
async function openPage() {
  vi.resetModules();
  const [unstored, data, settings, judgements, highlights] = await Promise.all([
    import('../../../src/store/reader/unstored.ts'),
    import('../../../src/store/reader/reader-data.ts'),
    import('../../../src/store/reader/settings.ts'),
    import('../../../src/store/reader/judgements.ts'),
    import('../../../src/store/reader/highlights.ts'),
  ]);
  const restoreUnstored = async () => {
    const { putUnstored } = await import('../../../src/store/reader/put-unstored.ts');
    await putUnstored(unstored.readUnstored());
  };
  return { ...unstored, restoreUnstored, ...data, ...settings, ...judgements, ...highlights };
}

/** A page that is left before the device has stored what its reader did. */
async function leaveWith(...acts: LeftAct[]): Promise<void> {
  const page = await openPage();
  for (const act of acts) void page.keepUntilStored(act, () => new Promise(() => undefined));
}

test('what a page was left with is stored by the next one, whatever its kind', async () => {
  const highlight = aHighlight('one');
  await leaveWith(
    ['readMarks', { 'guid:1': { id: 'guid:1', readAtMs: 5 } }],
    ['positions', { 'guid:1': position }],
    ['settings', { theme: 'black' }],
    ['saved', { 'guid:2': { id: 'guid:2', isSaved: true, atMs: 6 } }],
    ['judgements', { 'guid:3': { id: 'guid:3', acts: [verdict] } }],
    ['highlights', { [highlight.id]: highlight }],
  );
  const page = await openPage();
  await page.restoreUnstored();
  expect(await page.readReadMarks()).toEqual(new Map([['guid:1', 5]]));
  expect(await page.readPositions()).toEqual([position]);
  expect(await page.readSetting('theme')).toBe('black');
  expect(await page.readSavedMarks()).toEqual([{ id: 'guid:2', isSaved: true, atMs: 6 }]);
  expect((await page.readJudgements()).get('guid:3')?.acts).toEqual([verdict]);
  expect(await page.readHighlights()).toEqual([highlight]);
});

test('what the device has meanwhile is kept where it is newer, and histories are united', async () => {
  const page = await openPage();
  await page.putPosition({ ...position, atMs: 200 });
  const { putJudgementAct } = await import('../../../src/store/reader/put-judgement-act.ts');
  await putJudgementAct('guid:3', guess);
  await leaveWith(
    ['positions', { 'guid:1': position }],
    ['judgements', { 'guid:3': { id: 'guid:3', acts: [verdict] } }],
  );
  const next = await openPage();
  await next.restoreUnstored();
  expect(await next.readPositions()).toEqual([{ ...position, atMs: 200 }]);
  expect((await next.readJudgements()).get('guid:3')?.acts).toEqual([guess, verdict]);
});

test('what the reader removed as they left stays removed', async () => {
  const page = await openPage();
  await page.putReadMark('guid:1', 5);
  await page.putSetting('theme', 'black');
  await leaveWith(['readMarks', { 'guid:1': null }], ['settings', { theme: null }]);
  const next = await openPage();
  await next.restoreUnstored();
  expect(await next.readReadMarks()).toEqual(new Map());
  expect(await next.readSetting('theme')).toBe('system');
});

test('it is stored once: a later page does not repeat it', async () => {
  await leaveWith(['settings', { theme: 'black' }]);
  const page = await openPage();
  await page.restoreUnstored();
  await page.putSetting('theme', 'sepia');
  const next = await openPage();
  await next.restoreUnstored();
  expect(await next.readSetting('theme')).toBe('sepia');
});

test('a page that is left while it stores what it found leaves all of that to the next one', async () => {
  await leaveWith(['settings', { theme: 'black' }], ['settings', { keepAwake: true }]);
  const page = await openPage();
  const kept: number[] = [];
  vi.spyOn(localStorage, 'setItem').mockImplementation(
    (_name, text) => void kept.push(JSON.parse(text).length),
  );
  await page.restoreUnstored();
  expect(Math.max(...kept)).toBe(2);
  expect(kept.at(-1)).toBe(0);
});

test('what the reader does before that has been stored takes the place of nothing', async () => {
  await leaveWith(['settings', { theme: 'black' }]);
  const page = await openPage();
  page.readUnstored();
  await page.putSetting('keepAwake', true);
  const next = await openPage();
  await next.restoreUnstored();
  expect(await next.readSetting('theme')).toBe('black');
  expect(await next.readSetting('keepAwake')).toBe(true);
});

test('an act that the device refused is not tried again behind the reader’s back', async () => {
  const page = await openPage();
  const refused = page.keepUntilStored(['settings', { theme: 'black' }], () =>
    Promise.reject(new Error('full')),
  );
  await expect(refused).rejects.toThrow('full');
  const next = await openPage();
  await next.restoreUnstored();
  expect(await next.readSetting('theme')).toBe('system');
});

test('what means nothing to this version is left out, and the rest is stored', async () => {
  await leaveWith(
    ['bookmarks' as 'saved', { 'guid:1': {} }],
    ['readMarks', { 'guid:1': { id: 'guid:1', readAtMs: 'yesterday' } }],
    ['readMarks', { 'guid:2': { id: 'guid:2', readAtMs: 5 } }],
  );
  const page = await openPage();
  await page.restoreUnstored();
  expect(await page.readReadMarks()).toEqual(new Map([['guid:2', 5]]));
});
