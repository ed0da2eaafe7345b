import { announceChange } from '../store/changes.ts';
import { uiWords } from '../words/english/ui-words.ts';
import { announce } from './announce.ts';
import { countAct } from './read-after-acts.ts';
import { wordsIn } from './words-in.ts';

const words = wordsIn('ui', uiWords);

/** A visible value that the reader can change: how to read it, show another one, and store it. */
interface Kept<T> {
  read: () => T;
  show: (value: T) => void;
  /** Rejects if the device could not store it. */
  keep: (value: T) => Promise<unknown>;
}

/**
 * Applies what the reader asks for: shows it at once and stores it on the device. If the device cannot store it, the
 * change is reverted, unless there was another one meanwhile, and the failure is announced. Returns whether it was
 * stored; never rejects.
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
    // If several changes failed, reverting the last one may restore a value that failed as well: read what the device
    // has.
    announceChange('reader');
    reportError(error);
    return false;
  }
}
