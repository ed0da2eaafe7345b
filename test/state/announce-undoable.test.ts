import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openTab } from './played-browser.ts';

let signals: typeof import('../../src/state/signals.ts');
let announceUndoable: typeof import('../../src/state/announce-undoable.ts').announceUndoable;

beforeEach(async () => {
  vi.useFakeTimers();
  vi.stubGlobal('__JOURNAL__', { id: 'test', feedPath: 'feed' });
  openTab('/');
  signals = await import('../../src/state/signals.ts');
  ({ announceUndoable } = await import('../../src/state/announce-undoable.ts'));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Presses the button; gives what is announced then. */
async function undo(): Promise<string> {
  signals.announcementAction.value?.run();
  await vi.advanceTimersByTimeAsync(0);
  return signals.announcement.value;
}

test('what is done is announced with a way back, and so is the way back once it was taken', async () => {
  let isTakenBack = false;
  announceUndoable('Saved', async () => {
    isTakenBack = true;
  });
  expect([signals.announcement.value, signals.announcementAction.value?.name]).toEqual(['Saved', 'Undo']);
  expect(await undo()).toBe('Undone');
  expect(isTakenBack).toBe(true);
  expect(signals.announcementAction.value).toBeNull();
});

test('what could not be taken back is not said to be', async () => {
  announceUndoable('Saved', async () => false);
  expect(await undo()).toBe('Saved');
});
