import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { debounce } from '../../../src/views/map/debounce.ts';

beforeEach(() => {
  vi.stubGlobal('window', globalThis);
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('what waits for rest happens once, after the last of many movements', () => {
  const act = vi.fn();
  const debounced = debounce(100, act);
  for (let step = 0; step < 10; step += 1) {
    debounced.restart();
    vi.advanceTimersByTime(60);
  }
  expect(act).not.toHaveBeenCalled();
  vi.advanceTimersByTime(40);
  expect(act).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(1_000);
  expect(act).toHaveBeenCalledTimes(1);
});

test('a movement that was called off leads to nothing, and the next one is waited for anew', () => {
  const act = vi.fn();
  const debounced = debounce(100, act);
  debounced.restart();
  debounced.cancel();
  vi.advanceTimersByTime(1_000);
  expect(act).not.toHaveBeenCalled();
  debounced.restart();
  vi.advanceTimersByTime(100);
  expect(act).toHaveBeenCalledTimes(1);
});
