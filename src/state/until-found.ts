import { isLookedFor } from './signals.ts';

/**
 * Resolves when the first entries are on the screen, or it is known that none will come: they come over the same slow
 * connection as the code for what is done with them, which waits for them.
 */
export function untilFound(): Promise<void> {
  return new Promise((resolve) => {
    const stop = isLookedFor.subscribe((isStillLookedFor) => {
      if (isStillLookedFor) return;
      resolve();
      // Not before it was given: a value that is there already is told at once.
      queueMicrotask(() => stop());
    });
  });
}
