import { announce } from '../../state/announce.ts';
import { saveEntry } from '../../state/save-entry.ts';
import { wordsIn } from '../../state/words-in.ts';
import { saveWords } from '../../words/english/save-words.ts';

/** What is said of saving, in the language of the moment. */
export const wordsOfSaving = wordsIn('save', saveWords);

/** Saves the entry `id`, or takes that back, and says so, with a way to undo it. */
export async function saveByHand(id: string, isSaved: boolean): Promise<void> {
  await keep(id, isSaved);
  announce(isSaved ? wordsOfSaving().saved : wordsOfSaving().unsaved, {
    name: wordsOfSaving().undo,
    run: () => void keep(id, !isSaved).then(() => announce(wordsOfSaving().undone)),
  });
}

/** What the device does not keep must not look kept. */
async function keep(id: string, isSaved: boolean): Promise<void> {
  try {
    await saveEntry(id, isSaved);
  } catch (error) {
    announce(wordsOfSaving().notKept);
    throw error;
  }
}
