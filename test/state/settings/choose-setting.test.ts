import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { settings } from '../../../src/model/settings/settings.ts';
import { freshDevice } from '../../store/fresh-device.ts';
import { readRawSettings } from '../../store/raw-settings.ts';
import { openTab } from '../played-browser.ts';

// What is said needs a whole page.
vi.mock('../../../src/state/announce.ts', () => ({ announce: () => undefined }));

beforeEach(async () => {
  await freshDevice();
  Object.assign(openTab().document.documentElement, { style: { setProperty: () => undefined } });
});
afterEach(() => vi.unstubAllGlobals());

async function openPage() {
  const { chooseSetting } = await import('../../../src/state/settings/choose-setting.ts');
  const { languageChoice } = await import('../../../src/state/settings/apply-language.ts');
  const signals = await import('../../../src/state/signals.ts');
  const shown = () => ({
    theme: signals.themeChoice.value,
    type: signals.typeSettings.value,
    language: languageChoice.value,
    keepAwake: signals.keepsAwake.value,
    streets: signals.showsStreets.value,
  });
  return { chooseSetting, shown };
}

test('before the device has answered each setting is as it is by default', async () => {
  const { shown } = await openPage();
  for (const [name, value] of Object.entries(shown()))
    expect(value).toEqual(settings[name as keyof ReturnType<typeof shown>].default);
});

test('what is chosen is shown at once, and stored', async () => {
  const { chooseSetting, shown } = await openPage();
  const type = { ...settings.type.default, face: 'sans' } as const;
  const choosing = [
    chooseSetting('theme', 'sepia'),
    chooseSetting('type', type),
    chooseSetting('keepAwake', true),
    chooseSetting('streets', true),
  ];
  const chosen = { theme: 'sepia', type, keepAwake: true, streets: true };
  expect(shown()).toMatchObject(chosen);
  expect(await Promise.all(choosing)).toEqual([true, true, true, true]);
  expect(await readRawSettings()).toEqual(chosen);
});

test('what is chosen to be as by default again is stored so, or no more', async () => {
  const { chooseSetting, shown } = await openPage();
  await chooseSetting('keepAwake', true);
  await chooseSetting('type', { ...settings.type.default, face: 'sans' });
  await chooseSetting('theme', 'system');
  await chooseSetting('type', settings.type.default);
  await chooseSetting('keepAwake', false);
  expect(shown().type).toEqual(settings.type.default);
  expect(await readRawSettings()).toEqual({ theme: 'system' });
});
