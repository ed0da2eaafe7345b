import { batch } from '@preact/signals';
import { type Change, onChange } from '../store/changes.ts';
import { latestOnly } from './latest-only.ts';

/**
 * Makes a loader for something that the reader made: its first call reads and shows it, and from then on it is read
 * and shown again whenever the reader's data changes, or on each of these `changes`, in any tab. If reads finish out
 * of order, the latest wins. A load that failed is tried again by the next call. `show` may write several signals:
 * they change together.
 */
export function followReaderData<Data>(
  read: () => Promise<Data>,
  show: (data: Data) => void,
  changes: readonly Change[] = ['reader'],
): () => Promise<void> {
  let loading: Promise<void> | null = null;
  const begin = latestOnly();

  async function readAgain(): Promise<void> {
    const isLatest = begin();
    const data = await read();
    if (isLatest()) batch(() => show(data));
  }

  async function readAndFollow(): Promise<void> {
    const stop = onChange((change) => changes.includes(change) && readAgain());
    try {
      await readAgain();
    } catch (error) {
      stop();
      loading = null;
      throw error;
    }
  }

  return () => {
    loading ??= readAndFollow();
    return loading;
  };
}
