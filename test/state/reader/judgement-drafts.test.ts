import { beforeEach, expect, test, vi } from 'vitest';
import { freshDevice } from '../../store/fresh-device.ts';
import { putRawSetting, readRawSettings } from '../../store/raw-settings.ts';

beforeEach(newDevice);

async function newDevice(): Promise<void> {
  vi.resetModules();
  await freshDevice();
}

async function openPage() {
  vi.resetModules();
  const drafts = await import('../../../src/state/reader/judgement-drafts.ts');
  const backup = await import('../../../src/store/reader/backup.ts');
  await drafts.loadJudgementDrafts();
  return { ...drafts, ...backup };
}

const draft = { note: 'It came by', evidence: 'example.org/pan' };

test('what is typed before a verdict is there again, as it was typed', async () => {
  const { keepJudgementDraft } = await openPage();
  await keepJudgementDraft('guid:1', draft);
  await keepJudgementDraft('guid:2', { note: '', evidence: 'https://' });
  await keepJudgementDraft('guid:2', null);
  const { judgementDrafts } = await openPage();
  expect(judgementDrafts.value).toEqual(new Map([['guid:1', draft]]));
});

test('it leaves nothing behind once it is given', async () => {
  const { keepJudgementDraft } = await openPage();
  await keepJudgementDraft('guid:1', draft);
  await keepJudgementDraft('guid:1', null);
  expect(await readRawSettings()).toEqual({});
});

test('it is in a backup, beside what another device has typed', async () => {
  const phone = await openPage();
  await phone.keepJudgementDraft('guid:1', draft);
  const backup = await phone.readBackup(1);
  await newDevice();
  const desk = await openPage();
  await desk.keepJudgementDraft('guid:2', { note: 'Not yet', evidence: '' });
  await desk.mergeBackup(backup);
  const { judgementDrafts } = await openPage();
  expect([...judgementDrafts.value.keys()].toSorted()).toEqual(['guid:1', 'guid:2']);
});

test('what is no draft is not taken for one', async () => {
  await putRawSetting('draft guid:1', { note: 1 });
  await putRawSetting('draft guid:2', 'a note');
  const { judgementDrafts } = await openPage();
  expect(judgementDrafts.value).toEqual(new Map());
});
