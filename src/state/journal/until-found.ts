import { isLookedFor } from '../signals.ts';

/**
 * Resolves when the first entries are on the screen, or none are expected: code that works on entries waits for this,
 * so that it does not compete with them for a slow connection.
 */
export function untilFound(): Promise<void> {
  return new Promise((resolve) => {
    const stop = isLookedFor.subscribe((isStillLookedFor) => {
      if (isStillLookedFor) return;
      resolve();
      // Not before `stop` is assigned: a current value is reported at once.
      queueMicrotask(() => stop());
    });
  });
}
