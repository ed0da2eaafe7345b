/** Settles when all that the reader did until now is kept, or is known not to be; another one with each act. */
let acts: Promise<unknown> = Promise.resolve();

/** Counts something that the reader does and that the device has yet to keep. Gives the same promise. */
export function countAct<T>(keeping: Promise<T>): Promise<T> {
  acts = Promise.allSettled([acts, keeping]);
  return keeping;
}

/**
 * Reads what the reader made; again where they did something meanwhile: what is read then is never older than what they
 * did. Rejects as `read` does.
 */
export async function readAfterActs<Data>(read: () => Promise<Data>): Promise<Data> {
  const before = acts;
  await before;
  const data = await read();
  return before === acts ? data : readAfterActs(read);
}
