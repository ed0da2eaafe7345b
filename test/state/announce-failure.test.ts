import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openTab } from './played-browser.ts';

let signals: typeof import('../../src/state/signals.ts');
let announceFailure: typeof import('../../src/state/announce-failure.ts').announceFailure;

beforeEach(async () => {
  vi.useFakeTimers();
  vi.stubGlobal('__JOURNAL__', { id: 'test', feedPath: 'feed' });
  openTab('/');
  signals = await import('../../src/state/signals.ts');
  ({ announceFailure } = await import('../../src/state/announce-failure.ts'));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('an act that the device could not store says so, and fails as it does', async () => {
  await expect(announceFailure(Promise.reject(new Error('full')))).rejects.toThrow('full');
  expect(signals.announcement.value).toBe('This device could not keep it.');
});

test('it says so in its own words, where it has some', async () => {
  const failing = announceFailure(Promise.reject(new Error('full')), () => 'Nothing was marked.');
  await expect(failing).rejects.toThrow('full');
  expect(signals.announcement.value).toBe('Nothing was marked.');
});

test('an act that is stored gives what it gives, and says nothing', async () => {
  expect(await announceFailure(Promise.resolve(7))).toBe(7);
  expect(signals.announcement.value).toBe('');
});
