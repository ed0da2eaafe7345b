import { vi } from 'vitest';

/** Longer than every wait of the app that has an end, but for the silence of its worker. */
const maxMs = 30_000;

/** Lets the played clock go on by a second, and all that is due by then be done. */
async function passSecond(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setImmediate(resolve));
  await vi.dynamicImportSettled();
  await vi.advanceTimersByTimeAsync(1_000);
}

/** Lets as much time pass as the app waits for at most; gives whether the work has ended by then, well or not. */
export async function passTime(work: Promise<unknown> = Promise.resolve()): Promise<boolean> {
  let isDone = false;
  const end = () => {
    isDone = true;
  };
  work.then(end, end);
  for (let passedMs = 0; passedMs < maxMs; passedMs += 1_000) await passSecond();
  return isDone;
}

/**
 * What is still found after as long as the app waits for at most, else null: what is tried again by itself may have
 * begun a moment ago.
 */
export async function findLasting(find: () => string | null): Promise<string | null> {
  for (let passedMs = 0; passedMs < maxMs; passedMs += 1_000) {
    if (find() === null) return null;
    await passSecond();
  }
  return find();
}
