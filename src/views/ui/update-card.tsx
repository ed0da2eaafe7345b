import { useSignal } from '@preact/signals';
import { applyUpdate, updateReady } from '../../state/app-update.ts';
import css from './update-card.module.css';

/** A newer app is ready. It waits: nothing reloads until the reader says so. */
export function UpdateCard() {
  const isPutOff = useSignal(false);
  if (!updateReady.value || isPutOff.value) return null;
  return (
    <aside class={css.card} aria-label="Update">
      <p>A newer Waymark is on this device.</p>
      <button type="button" onClick={applyUpdate}>
        Reload now
      </button>
      <button
        type="button"
        class={css.later}
        onClick={() => {
          isPutOff.value = true;
        }}
      >
        Later
      </button>
    </aside>
  );
}
