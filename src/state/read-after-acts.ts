const underWay = new Set<Promise<unknown>>();
let begun = 0;

/** Counts something that the reader does and that the device has yet to keep. Gives the same promise. */
export function countAct<T>(keeping: Promise<T>): Promise<T> {
  begun += 1;
  underWay.add(keeping);
  const end = () => underWay.delete(keeping);
  keeping.then(end, end);
  return keeping;
}

/**
 * Reads what the reader made; again where they did something meanwhile: what is read then is never older than what they
 * did. Rejects as `read` does.
 */
export async function readAfterActs<Data>(read: () => Promise<Data>): Promise<Data> {
  await Promise.allSettled(underWay);
  const before = begun;
  const data = await read();
  return before === begun ? data : readAfterActs(read);
}
