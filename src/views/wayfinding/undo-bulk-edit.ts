import { announce } from '../../state/announce.ts';
import { announceFailure } from '../../state/announce-failure.ts';
import { recoverFocus } from '../../state/navigation/recover-focus.ts';
import { undoLastBulkEdit } from '../../state/reader/bulk-edits.ts';
import { wordsIn } from '../../state/words-in.ts';
import { bulkWords } from '../../words/english/list/bulk-words.ts';
import { uiWords } from '../../words/english/ui-words.ts';

const words = wordsIn('bulk', bulkWords);
const shared = wordsIn('ui', uiWords);

/** Undoes the last bulk edit and announces how many of its `changes` that was. */
export async function undoBulkEdit(changes: number): Promise<void> {
  recoverFocus();
  const restored = await announceFailure(undoLastBulkEdit(), () => words().failed);
  if (restored === null) return;
  announce(restored < changes ? words().undoneBut(changes - restored) : shared().undone);
}
