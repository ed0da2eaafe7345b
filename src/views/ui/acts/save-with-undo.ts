import { announce } from '../../../state/announce.ts';
import { saveEntry } from '../../../state/reader/save-entry.ts';
import { wordsIn } from '../../../state/words-in.ts';
import { saveWords } from '../../../words/english/list/save-words.ts';
import { uiWords } from '../../../words/english/ui-words.ts';

/** The words about saving, in the current language. */
export const wordsOfSaving = wordsIn('save', saveWords);
const shared = wordsIn('ui', uiWords);

/** Saves the entry `id`, or undoes that, and announces it with an undo. */
export async function saveWithUndo(id: string, isSaved: boolean): Promise<void> {
  if (!(await saveEntry(id, isSaved))) return;
  announce(isSaved ? wordsOfSaving().saved : wordsOfSaving().unsaved, {
    name: shared().undo,
    run: () => void saveEntry(id, !isSaved).then((isKept) => isKept && announce(shared().undone)),
  });
}
