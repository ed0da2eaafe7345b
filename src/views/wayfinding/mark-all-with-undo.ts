import { announce } from '../../state/announce.ts';
import { markAll } from '../../state/reader/bulk-edits.ts';
import { wordsIn } from '../../state/words-in.ts';
import { bulkWords } from '../../words/english/list/bulk-words.ts';

const words = wordsIn('bulk', bulkWords);

/** Marks every entry as read or unread. The bar that can undo it says what it did. */
export async function markAllWithUndo(isRead: boolean): Promise<void> {
  try {
    if ((await markAll(isRead)) === 0) announce(words().nothingToMark);
  } catch (error) {
    announce(words().failed);
    throw error;
  }
}
