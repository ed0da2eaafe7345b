import { useSignal } from '@preact/signals';
import { applyUpdate, updateReady } from '../../../state/app/app-update.ts';
import { wordsIn } from '../../../state/words-in.ts';
import { releaseWords } from '../../../words/english/release-words.ts';
import css from './update-card.module.css';

const words = wordsIn('release', releaseWords);

/** A newer app is ready. It waits: nothing reloads until the reader agrees. */
export function UpdateCard() {
  const isPutOff = useSignal(false);
  if (!updateReady.value || isPutOff.value) return null;
  return (
    <aside class={css.card} aria-label={words().update.name}>
      <p>{words().update.isReady}</p>
      <button type="button" onClick={applyUpdate}>
        {words().update.reload}
      </button>
      <button
        type="button"
        class={css.later}
        onClick={() => {
          isPutOff.value = true;
        }}
      >
        {words().update.later}
      </button>
    </aside>
  );
}
