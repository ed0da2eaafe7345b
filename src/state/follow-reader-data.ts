import { batch } from '@preact/signals';
import { onChange } from '../store/changes.ts';

/**
 * Makes the loader of something that the reader made: its first call reads it and shows it, and from then on every
 * change of the reader's data does, in whatever tab it happens. Of reads that overtake each other the last is shown.
 * A load that failed is tried again by the next call. `show` may write several signals: they change at once.
 */
export function followReaderData<Data>(
  read: () => Promise<Data>,
  show: (data: Data) => void,
): () => Promise<void> {
  let loading: Promise<void> | null = null;
  let latestRead = 0;

  async function readAgain(): Promise<void> {
    latestRead += 1;
    const thisRead = latestRead;
    const data = await read();
    if (thisRead === latestRead) batch(() => show(data));
  }

  async function readAndFollow(): Promise<void> {
    const stop = onChange((change) => change === 'reader' && readAgain());
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
