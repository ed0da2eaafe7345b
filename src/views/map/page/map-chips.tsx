import css from './map-chips.module.css';
import { SearchChip } from './search-chip.tsx';
import { ThreadChip } from './thread-chip.tsx';

/**
 * A chip for each thing that narrows down the journal on the map. `onRemove` has to move the focus after a chip has
 * been pressed and removed.
 */
export function MapChips({ onRemove }: { onRemove: () => void }) {
  return (
    <div class={css.chips}>
      <ThreadChip onRemove={onRemove} />
      <SearchChip onRemove={onRemove} />
    </div>
  );
}
