import { effect } from '@preact/signals';
import type { FeedFailure } from '../../model/journal/sync-outcome.ts';
import { checkFailure } from '../signals.ts';

const firstDelayMs = 10_000;
const maxDelayMs = 15 * 60_000;
/** Failures of the device itself, which may be over in a moment. */
const retried: readonly FeedFailure['kind'][] = ['storage-failed', 'crashed'];

let timer: ReturnType<typeof setTimeout> | undefined;
let retries = 0;
effect(() => {
  if (checkFailure.value === null) retries = 0;
});

/**
 * After a failed check: if the device is to blame, calls `check` soon, and doubles the delay each time, unless
 * another check has succeeded meanwhile.
 */
export function retryCheck({ kind }: FeedFailure, check: () => void): void {
  clearTimeout(timer);
  if (!retried.includes(kind)) return;
  timer = setTimeout(
    () => {
      if (checkFailure.peek()) check();
    },
    Math.min(maxDelayMs, firstDelayMs * 2 ** retries),
  );
  retries += 1;
}
