import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openTab } from '../../../state/played-browser.ts';

let whenDwelt: typeof import('../../../../src/views/entry/reading/while-reading.tsx').whenDwelt;
let page: EventTarget & { hidden: boolean };
const act = vi.fn();

beforeEach(async () => {
  vi.stubGlobal('__JOURNAL__', { id: 'test', feedPath: 'feed' });
  openTab('/');
  ({ whenDwelt } = await import('../../../../src/views/entry/reading/while-reading.tsx'));
  vi.useFakeTimers();
  act.mockClear();
  page = Object.assign(new EventTarget(), { hidden: false });
  vi.stubGlobal('document', page);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function turn(hidden: boolean): void {
  page.hidden = hidden;
  page.dispatchEvent(new Event('visibilitychange'));
}

test('a page that stays in front for long enough was dwelt on, once', () => {
  whenDwelt(6_000, act);
  vi.advanceTimersByTime(5_999);
  expect(act).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  turn(true);
  turn(false);
  vi.advanceTimersByTime(60_000);
  expect(act).toHaveBeenCalledOnce();
});

test('a page that was opened in the background is dwelt on once it was in front for long enough', () => {
  page.hidden = true;
  whenDwelt(6_000, act);
  vi.advanceTimersByTime(60_000);
  expect(act).not.toHaveBeenCalled();
  turn(false);
  vi.advanceTimersByTime(6_000);
  expect(act).toHaveBeenCalledOnce();
});

test('time in the background counts for nothing', () => {
  whenDwelt(6_000, act);
  vi.advanceTimersByTime(4_000);
  turn(true);
  vi.advanceTimersByTime(60_000);
  turn(false);
  vi.advanceTimersByTime(5_000);
  expect(act).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1_000);
  expect(act).toHaveBeenCalledOnce();
});

test('what is left before is not dwelt on', () => {
  whenDwelt(6_000, act)();
  turn(false);
  vi.advanceTimersByTime(60_000);
  expect(act).not.toHaveBeenCalled();
});
