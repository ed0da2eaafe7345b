import { effect } from '@preact/signals';
import type { FeedFailure } from '../model/sync-outcome.ts';
import { checkFailure } from './signals.ts';

const firstDelayMs = 10_000;
const maxDelayMs = 15 * 60_000;
/** What failed on the device itself, and may be over in a moment. */
const retried: readonly FeedFailure['kind'][] = ['storage-failed', 'crashed'];

let timer: ReturnType<typeof setTimeout> | undefined;
let retries = 0;
effect(() => {
  if (checkFailure.value === null) retries = 0;
});

/**
 * A check has failed: where the device is to blame, `check` is called soon, and each time after twice as long, unless
 * another one has fared better meanwhile.
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
