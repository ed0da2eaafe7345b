import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { endWithShell } from '../../src/build/end-with-shell.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('what npm runs is told to end once the shell in between is gone, and once only', () => {
  const host = { ppid: 7, pid: 8, kill: vi.fn(() => true as const) };
  endWithShell({ host, everyMs: 250 });
  vi.advanceTimersByTime(10_000);
  expect(host.kill).not.toHaveBeenCalled();
  host.ppid = 1;
  vi.advanceTimersByTime(250);
  expect(host.kill).toHaveBeenCalledWith(8, 'SIGTERM');
  vi.advanceTimersByTime(10_000);
  expect(host.kill).toHaveBeenCalledTimes(1);
});
