import { announce } from '../../state/announce.ts';
import { recoverFocus } from '../../state/recover-focus.ts';
import { undoLastSweep } from '../../state/sweeps.ts';
import { wordsIn } from '../../state/words-in.ts';
import { bulkWords } from '../../words/english/list/bulk-words.ts';

const words = wordsIn('bulk', bulkWords);

/** Takes the last sweeping act back and says how much of its `changes` that was. */
export async function undoSweepByHand(changes: number): Promise<void> {
  recoverFocus();
  try {
    const restored = await undoLastSweep();
    if (restored === null) return;
    announce(restored < changes ? words().undoneBut(changes - restored) : words().undone);
  } catch (error) {
    announce(words().failed);
    throw error;
  }
}
