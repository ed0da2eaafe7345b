import { useEffect } from 'preact/hooks';
import { loadMapSearch } from '../../../state/search/map-search.ts';
import { summaries, summariesComplete } from '../../../state/signals.ts';
import { wordsIn } from '../../../state/words-in.ts';
import { mapWords } from '../../../words/english/map-words.ts';
import { MapIcon } from '../map-icon.tsx';
import { changeMap, foundShown, queryWanted } from '../map-state.ts';
import css from './map-chips.module.css';

const words = wordsIn('map', mapWords);

/**
 * Names the search whose results are all that the map shows. Pressing it shows the whole journal again, as a step of
 * the history.
 */
export function SearchChip({ onRemove }: { onRemove: () => void }) {
  const query = queryWanted.value;
  const isReady = summariesComplete.value;
  const entries = summaries.value;
  useEffect(() => {
    if (query !== null && isReady) loadMapSearch(query);
  }, [query, isReady, entries]);
  if (query === null || !foundShown.value) return null;
  return (
    <button
      type="button"
      class={css.chip}
      aria-label={words().searched.name(query)}
      onClick={() => {
        changeMap({ query: undefined }, { replace: false });
        onRemove();
      }}
    >
      <span class={css.name} dir="auto">
        {words().searched.chip(query)}
      </span>
      <MapIcon name="close" size={16} />
    </button>
  );
}
