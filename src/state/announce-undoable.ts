import { uiWords } from '../words/english/ui-words.ts';
import { announce } from './announce.ts';
import { wordsIn } from './words-in.ts';

const words = wordsIn('ui', uiWords);

/**
 * Announces that something is done, with a button that undoes it, and then that it is undone. If `undo` could not, it
 * has announced that itself: it resolves to false, or rejects.
 */
export function announceUndoable(done: string, undo: () => Promise<unknown>): void {
  announce(done, {
    name: words().undo,
    run: () => void undo().then((isUndone) => isUndone !== false && announce(words().undone)),
  });
}
