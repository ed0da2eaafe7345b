import { beforeEach, expect, test, vi } from 'vitest';
import { freshDevice } from '../../store/fresh-device.ts';
import { putRawSetting, readRawSettings } from '../../store/raw-settings.ts';

// What is said needs a whole page.
vi.mock('../../../src/state/announce.ts', () => ({ announce: () => undefined }));

beforeEach(async () => {
  vi.resetModules();
  await freshDevice();
});

async function openControl() {
  const { followSetting } = await import('../../../src/state/settings/follow-setting.ts');
  return followSetting('shortcuts');
}

test('a control shows the default, and what is stored once it is loaded', async () => {
  await putRawSetting('shortcuts', false);
  const control = await openControl();
  expect(control.shown.value).toBe(true);
  await control.load();
  expect(control.shown.value).toBe(false);
});

test('what the reader chooses is shown at once, and stored', async () => {
  const control = await openControl();
  await control.load();
  const choosing = control.choose(false);
  expect(control.shown.value).toBe(false);
  expect(await choosing).toBe(true);
  expect(await readRawSettings()).toEqual({ shortcuts: false });
});

test('what is chosen elsewhere is shown too', async () => {
  const control = await openControl();
  await control.load();
  const { putSetting } = await import('../../../src/store/reader/settings.ts');
  await putSetting('shortcuts', false);
  await expect.poll(() => control.shown.value).toBe(false);
});
