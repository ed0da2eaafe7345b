import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { freshDevice } from '../store/fresh-device.ts';
import { openTab } from './played-browser.ts';

/** The device has no room: nothing that is written now is kept. */
let isFull: boolean;
const full = () => Promise.reject(new DOMException('No room.', 'QuotaExceededError'));
type Put = (...what: never[]) => Promise<void>;
const unlessFull = (put: Put) => ((...what: never[]) => (isFull ? full() : put(...what))) as Put;
vi.mock('../../src/store/reader/reader-data.ts', async (original) => {
  const real = await original<typeof import('../../src/store/reader/reader-data.ts')>();
  return {
    ...real,
    putReadMark: unlessFull(real.putReadMark),
    putSavedMark: unlessFull(real.putSavedMark),
  };
});
vi.mock('../../src/store/reader/settings.ts', async (original) => {
  const real = await original<typeof import('../../src/store/reader/settings.ts')>();
  return { ...real, putSetting: unlessFull(real.putSetting as Put) };
});

let signals: typeof import('../../src/state/signals.ts');
const reported = vi.fn();

beforeEach(async () => {
  vi.resetModules();
  await freshDevice();
  openTab('/');
  isFull = false;
  reported.mockClear();
  vi.stubGlobal('reportError', reported);
  signals = await import('../../src/state/signals.ts');
});
afterEach(() => vi.unstubAllGlobals());

/** What the reader is told, and what they see, of an act on a device that is full. */
async function onFullDevice(act: () => Promise<boolean>): Promise<string> {
  isFull = true;
  expect(await act()).toBe(false);
  expect(reported).toHaveBeenCalledOnce();
  return signals.announcement.value;
}

const notKept = 'This device could not keep it.';

test('an entry that could not be marked as read is not shown as read, and the reader is told', async () => {
  const { markRead } = await import('../../src/state/reader/reading-acts.ts');
  expect(await onFullDevice(() => markRead('guid:1', true))).toBe(notKept);
  expect(signals.readMarks.value.has('guid:1')).toBe(false);
});

test('an entry that could not be marked as unread stays read', async () => {
  const { markRead } = await import('../../src/state/reader/reading-acts.ts');
  expect(await markRead('guid:1', true)).toBe(true);
  const marks = signals.readMarks.value;
  expect(await onFullDevice(() => markRead('guid:1', false))).toBe(notKept);
  expect(signals.readMarks.value).toEqual(marks);
});

test('an entry that could not be saved is not shown as saved', async () => {
  const { saveEntry } = await import('../../src/state/reader/save-entry.ts');
  expect(await onFullDevice(() => saveEntry('guid:1', true))).toBe(notKept);
  expect(signals.savedMarks.value.size).toBe(0);
});

test('a wish that could not be kept is taken back', async () => {
  const { chooseSetting } = await import('../../src/state/settings/choose-setting.ts');
  expect(await onFullDevice(() => chooseSetting('keepAwake', true))).toBe(notKept);
  reported.mockClear();
  expect(await onFullDevice(() => chooseSetting('streets', true))).toBe(notKept);
  expect([signals.keepsAwake.value, signals.showsStreets.value]).toEqual([false, false]);
});

test('what was done since a failed act stays as it is seen', async () => {
  const { showAndKeep } = await import('../../src/state/show-and-keep.ts');
  let shown = 'sepia';
  let fail: (error: Error) => void = () => undefined;
  const act = (keep: () => Promise<unknown>) => ({
    read: () => shown,
    show: (value: string) => {
      shown = value;
    },
    keep,
  });
  const failing = new Promise((_resolve, reject) => {
    fail = reject;
  });
  const first = showAndKeep(
    act(() => failing),
    'dark',
  );
  const second = showAndKeep(
    act(() => Promise.resolve()),
    'light',
  );
  fail(new Error('No room.'));
  expect([await first, await second, shown]).toEqual([false, true, 'light']);
});

test('what the device has is read again after a failed act', async () => {
  const { onChange } = await import('../../src/store/changes.ts');
  const { markRead } = await import('../../src/state/reader/reading-acts.ts');
  const heard: string[] = [];
  const stop = onChange((change) => heard.push(change));
  await onFullDevice(() => markRead('guid:1', true));
  await Promise.resolve();
  stop();
  expect(heard).toEqual(['reader']);
});
