import { announce } from '../../state/announce.ts';
import { recoverFocus } from '../../state/recover-focus.ts';
import { undoLastSweep } from '../../state/sweeps.ts';
import { wordsIn } from '../../state/words-in.ts';
import { bulkWords } from '../../words/english/list/bulk-words.ts';
import { uiWords } from '../../words/english/ui-words.ts';

const words = wordsIn('bulk', bulkWords);
const shared = wordsIn('ui', uiWords);

/** Takes the last sweeping act back and says how much of its `changes` that was. */
export async function undoSweepByHand(changes: number): Promise<void> {
  recoverFocus();
  try {
    const restored = await undoLastSweep();
    if (restored === null) return;
    announce(restored < changes ? words().undoneBut(changes - restored) : shared().undone);
  } catch (error) {
    announce(words().failed);
    throw error;
  }
}
