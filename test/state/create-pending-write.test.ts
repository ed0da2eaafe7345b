import { afterEach, beforeEach, expect, test, vi } from 'vitest';

let windowEvents: EventTarget;
let page: { hidden: boolean };
let app: typeof import('../../src/state/create-pending-write.ts');

beforeEach(async () => {
  vi.resetModules();
  vi.useFakeTimers();
  windowEvents = new EventTarget();
  page = { hidden: false };
  vi.stubGlobal('addEventListener', windowEvents.addEventListener.bind(windowEvents));
  vi.stubGlobal('document', page);
  vi.stubGlobal('reportError', vi.fn());
  app = await import('../../src/state/create-pending-write.ts');
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function hide(): void {
  page.hidden = true;
  windowEvents.dispatchEvent(new Event('visibilitychange'));
}

test('what comes often is written once, when it has rested', () => {
  const write = vi.fn();
  const pending = app.createPendingWrite(500, write);
  pending.begin();
  vi.advanceTimersByTime(400);
  pending.begin();
  vi.advanceTimersByTime(400);
  expect(write).not.toHaveBeenCalled();
  vi.advanceTimersByTime(100);
  expect(write).toHaveBeenCalledOnce();
});

test.each([
  ['hidden', hide],
  ['left', () => windowEvents.dispatchEvent(new Event('pagehide'))],
  ['frozen', () => windowEvents.dispatchEvent(new Event('freeze'))],
  ['changed', () => void app.flushPendingWrites()],
])('what waits is written at once when the page is %s, and not again', (_what, leave) => {
  const [one, other, resting] = [vi.fn(), vi.fn(), vi.fn()];
  app.createPendingWrite(500, one).begin();
  app.createPendingWrite(500, other).begin();
  app.createPendingWrite(500, resting);
  leave();
  expect(one).toHaveBeenCalledOnce();
  expect(other).toHaveBeenCalledOnce();
  vi.advanceTimersByTime(1_000);
  leave();
  expect(one).toHaveBeenCalledOnce();
  expect(resting).not.toHaveBeenCalled();
});

test('what waits is written when that which began it goes', async () => {
  const write = vi.fn();
  const pending = app.createPendingWrite(500, write);
  pending.begin();
  await pending.flush();
  await pending.flush();
  expect(write).toHaveBeenCalledOnce();
});

test('a page that is seen again writes nothing for it', () => {
  const write = vi.fn();
  app.createPendingWrite(500, write).begin();
  windowEvents.dispatchEvent(new Event('visibilitychange'));
  expect(write).not.toHaveBeenCalled();
});

test('a write that fails is told, and keeps no other from being written', async () => {
  const failure = new Error('No room.');
  const write = vi.fn();
  app.createPendingWrite(500, () => Promise.reject(failure)).begin();
  app.createPendingWrite(500, write).begin();
  await app.flushPendingWrites();
  expect(write).toHaveBeenCalledOnce();
  expect(reportError).toHaveBeenCalledWith(failure);
});
