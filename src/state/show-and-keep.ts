import { announceChange } from '../store/changes.ts';
import { uiWords } from '../words/english/ui-words.ts';
import { announce } from './announce.ts';
import { countAct } from './read-after-acts.ts';
import { wordsIn } from './words-in.ts';

const words = wordsIn('ui', uiWords);

/** Something of the reader's that is seen: what is seen of it now, how another value is shown, and how it is kept. */
interface Kept<T> {
  read: () => T;
  show: (value: T) => void;
  /** Rejects where the device could not. */
  keep: (value: T) => Promise<unknown>;
}

/**
 * Does what the reader asks: shown at once, and kept on the device. What the device does not keep is not shown as kept:
 * it is taken back, unless it was changed again meanwhile, and said. Gives whether it was kept; never rejects.
 */
export async function showAndKeep<T>({ read, show, keep }: Kept<T>, wanted: T): Promise<boolean> {
  const before = read();
  show(wanted);
  try {
    await countAct(keep(wanted));
    return true;
  } catch (error) {
    if (read() === wanted) show(before);
    announce(words().notKept);
    // Of several that failed the first may have left what the last was to take back: the device knows what it has.
    announceChange('reader');
    reportError(error);
    return false;
  }
}
