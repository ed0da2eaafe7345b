import { beforeEach, expect, test } from 'vitest';
import { defaultListening } from '../../../src/model/settings/listening-settings.ts';
import { defaultTypeSettings } from '../../../src/model/settings/type-settings.ts';
import { readFirstSettings } from '../../../src/store/reader/reader-data.ts';
import { putSetting, readDrafts, readSetting } from '../../../src/store/reader/settings.ts';
import { freshDevice } from '../fresh-device.ts';
import { putRawSetting, readRawSettings } from '../raw-settings.ts';

beforeEach(freshDevice);

const draft = { note: 'so far', evidence: '' };

test('a setting comes back under its name, and its default where there is none', async () => {
  await putSetting('recentSearches', ['boat']);
  expect(await readSetting('recentSearches')).toEqual(['boat']);
  expect([await readSetting('shortcuts'), await readSetting('quietHours')]).toEqual([true, null]);
});

test('what means nothing to this version is not shown, and stays until the reader chooses', async () => {
  await putRawSetting('theme', 'mauve');
  await putRawSetting('quietHours', { from: 'dusk' });
  expect((await readFirstSettings()).theme).toBe('system');
  expect(await readSetting('quietHours')).toBeNull();
  expect(await readRawSettings()).toEqual({ theme: 'mauve', quietHours: { from: 'dusk' } });
});

test('what the first screen depends on is read at once', async () => {
  await putSetting('theme', 'sepia');
  await putSetting('language', 'fr');
  await putSetting('keepAwake', true);
  await putSetting('draft guid:1', draft);
  expect(await readFirstSettings()).toEqual({
    theme: 'sepia',
    type: defaultTypeSettings,
    language: 'fr',
    keepAwake: true,
    streets: false,
  });
});

test('a setting that is as by default again leaves no record', async () => {
  await putSetting('type', { ...defaultTypeSettings, face: 'sans' });
  await putSetting('type', { ...defaultTypeSettings });
  await putSetting('language', 'fr');
  await putSetting('language', 'system');
  await putSetting('keepAwake', true);
  await putSetting('keepAwake', false);
  await putSetting('countsUnread', false);
  await putSetting('quietHours', null);
  await putSetting('listeningPlace', null);
  await putSetting('recentSearches', []);
  await putSetting('draft guid:1', draft);
  await putSetting('draft guid:1', null);
  expect(await readRawSettings()).toEqual({});
});

test('some are stored by default too, once they were chosen: no import replaces them', async () => {
  await putSetting('theme', 'system');
  await putSetting('streets', false);
  await putSetting('shortcuts', true);
  await putSetting('listening', defaultListening);
  expect(await readRawSettings()).toEqual({
    theme: 'system',
    streets: false,
    shortcuts: true,
    listening: defaultListening,
  });
});

test('drafts are found by their entries, among all else', async () => {
  await putSetting('theme', 'dark');
  await putSetting('draft guid:1', draft);
  await putSetting('draft an id with spaces', draft);
  await putRawSetting('draftsman', draft);
  await putRawSetting('draft guid:2', { note: 1 });
  expect(await readDrafts()).toEqual(
    new Map([
      ['an id with spaces', draft],
      ['guid:1', draft],
    ]),
  );
});
