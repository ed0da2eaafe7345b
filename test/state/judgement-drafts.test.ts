import { beforeEach, expect, test } from 'vitest';
import { keepJudgementDraft, readJudgementDrafts } from '../../src/state/judgement-drafts.ts';
import { mergeBackup, readBackup } from '../../src/store/backup.ts';
import { putSetting, readSettings } from '../../src/store/reader-data.ts';
import { freshDevice } from '../store/fresh-device.ts';

beforeEach(freshDevice);

const draft = { note: 'It came by', evidence: 'example.org/pan' };

test('what is typed before a verdict is there again, as it was typed', async () => {
  await keepJudgementDraft('guid:1', draft);
  await keepJudgementDraft('guid:2', { note: '', evidence: 'https://' });
  await keepJudgementDraft('guid:2', null);
  expect(await readJudgementDrafts()).toEqual(new Map([['guid:1', draft]]));
});

test('it leaves nothing behind once it is given', async () => {
  await keepJudgementDraft('guid:1', draft);
  await keepJudgementDraft('guid:1', null);
  expect(await readSettings()).toEqual({});
});

test('it is in a backup, beside what another device has typed', async () => {
  await keepJudgementDraft('guid:1', draft);
  const backup = await readBackup(1);
  await freshDevice();
  await keepJudgementDraft('guid:2', { note: 'Not yet', evidence: '' });
  await mergeBackup(backup);
  expect([...(await readJudgementDrafts()).keys()].toSorted()).toEqual(['guid:1', 'guid:2']);
});

test('what is no draft is not taken for one', async () => {
  await putSetting('draft guid:1', { note: 1 });
  await putSetting('draft guid:2', 'a note');
  expect(await readJudgementDrafts()).toEqual(new Map());
});
