import css from './map-chips.module.css';
import { SearchChip } from './search-chip.tsx';
import { ThreadChip } from './thread-chip.tsx';

/**
 * What narrows the journal on the map down, each by its chip. `onRemove` is to find another place for the keyboard
 * when a chip has been pressed and is gone.
 */
export function MapChips({ onRemove }: { onRemove: () => void }) {
  return (
    <div class={css.chips}>
      <ThreadChip onRemove={onRemove} />
      <SearchChip onRemove={onRemove} />
    </div>
  );
}
