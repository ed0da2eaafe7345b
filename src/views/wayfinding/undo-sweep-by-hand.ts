import { announce } from '../../state/announce.ts';
import { recoverFocus } from '../../state/recover-focus.ts';
import { undoLastSweep } from '../../state/sweeps.ts';
import { wordsIn } from '../../state/words-in.ts';
import { pathsWords } from '../../words/english/paths-words.ts';

const words = wordsIn('paths', pathsWords);

/** Takes the last sweeping act back and says how much of its `changes` that was. */
export async function undoSweepByHand(changes: number): Promise<void> {
  recoverFocus();
  try {
    const restored = await undoLastSweep();
    if (restored === null) return;
    announce(restored < changes ? words().swept.undoneBut(changes - restored) : words().swept.undone);
  } catch (error) {
    announce(words().swept.failed);
    throw error;
  }
}
