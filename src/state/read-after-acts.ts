/** Settles when everything that the reader did so far is stored, or has failed; replaced with each act. */
let acts: Promise<unknown> = Promise.resolve();

/** Registers something that the reader did and that the device has yet to store. Returns the same promise. */
export function countAct<T>(keeping: Promise<T>): Promise<T> {
  acts = Promise.allSettled([acts, keeping]);
  return keeping;
}

/**
 * Reads what the reader made, and again if they did something meanwhile, so that the result is never older than what
 * they did. Rejects as `read` does.
 */
export async function readAfterActs<Data>(read: () => Promise<Data>): Promise<Data> {
  const before = acts;
  await before;
  const data = await read();
  return before === acts ? data : readAfterActs(read);
}
