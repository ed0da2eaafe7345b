import { useEffect } from 'preact/hooks';
import { announce } from '../../state/announce.ts';
import { dismissLastSweep, followSweeps, lastSweep, undoLastSweep } from '../../state/sweeps.ts';
import { wordsIn } from '../../state/words-in.ts';
import { pathsWords } from '../../words/english/paths-words.ts';
import { Icon } from '../ui/icon.tsx';
import css from './notice-bar.module.css';

const words = wordsIn('paths', pathsWords);

/** What was done to many entries at once, for as long as the reader may want it undone. */
export function SweepBar() {
  useEffect(() => void followSweeps(), []);
  const act = lastSweep.value;
  if (!act) return null;
  return (
    <aside class={css.bar} aria-label={words().swept.name}>
      <p role="status">{words().swept[act.kind](act.changes.length)}</p>
      <button type="button" class={css.act} onClick={() => void undo(act.changes.length)}>
        {words().swept.undo}
      </button>
      <button
        type="button"
        class={css.dismiss}
        aria-label={words().swept.dismiss}
        onClick={() => void dismissLastSweep()}
      >
        <Icon name="cross" size={18} />
      </button>
    </aside>
  );
}

async function undo(changes: number): Promise<void> {
  try {
    const restored = await undoLastSweep();
    if (restored === null) return;
    announce(restored < changes ? words().swept.undoneBut(changes - restored) : words().swept.undone);
  } catch (error) {
    announce(words().swept.failed);
    throw error;
  }
}
