import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createRest } from '../../../src/views/map/create-rest.ts';

beforeEach(() => {
  vi.stubGlobal('window', globalThis);
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('what waits for rest happens once, after the last of many movements', () => {
  const onRest = vi.fn();
  const rest = createRest(100, onRest);
  for (let step = 0; step < 10; step += 1) {
    rest.begin();
    vi.advanceTimersByTime(60);
  }
  expect(onRest).not.toHaveBeenCalled();
  vi.advanceTimersByTime(40);
  expect(onRest).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(1_000);
  expect(onRest).toHaveBeenCalledTimes(1);
});

test('a movement that was called off leads to nothing, and the next one is waited for anew', () => {
  const onRest = vi.fn();
  const rest = createRest(100, onRest);
  rest.begin();
  rest.cancel();
  vi.advanceTimersByTime(1_000);
  expect(onRest).not.toHaveBeenCalled();
  rest.begin();
  vi.advanceTimersByTime(100);
  expect(onRest).toHaveBeenCalledTimes(1);
});
