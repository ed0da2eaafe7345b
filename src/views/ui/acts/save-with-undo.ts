import { announceUndoable } from '../../../state/announce-undoable.ts';
import { saveEntry } from '../../../state/reader/save-entry.ts';
import { wordsIn } from '../../../state/words-in.ts';
import { saveWords } from '../../../words/english/list/save-words.ts';

/** The words about saving, in the current language. */
export const wordsOfSaving = wordsIn('save', saveWords);

/** Saves the entry `id`, or undoes that, and announces it with an undo. */
export async function saveWithUndo(id: string, isSaved: boolean): Promise<void> {
  if (!(await saveEntry(id, isSaved))) return;
  const done = isSaved ? wordsOfSaving().saved : wordsOfSaving().unsaved;
  announceUndoable(done, () => saveEntry(id, !isSaved));
}
