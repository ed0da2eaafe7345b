import { announce } from '../../state/announce.ts';
import { undoLastBulkEdit } from '../../state/bulk-edits.ts';
import { recoverFocus } from '../../state/recover-focus.ts';
import { wordsIn } from '../../state/words-in.ts';
import { pathsWords } from '../../words/english/paths-words.ts';

const words = wordsIn('paths', pathsWords);

/** Undoes the last bulk edit and announces how many of its `changes` that was. */
export async function undoBulkEdit(changes: number): Promise<void> {
  recoverFocus();
  try {
    const restored = await undoLastBulkEdit();
    if (restored === null) return;
    announce(restored < changes ? words().swept.undoneBut(changes - restored) : words().swept.undone);
  } catch (error) {
    announce(words().swept.failed);
    throw error;
  }
}
