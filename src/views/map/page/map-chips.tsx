import { useEffect } from 'preact/hooks';
import { loadMapThread } from '../../../state/journal/load-threads.ts';
import { loadMapSearch } from '../../../state/search/map-search.ts';
import { summaries, summariesComplete } from '../../../state/signals.ts';
import { wordsIn } from '../../../state/words-in.ts';
import { mapWords } from '../../../words/english/map-words.ts';
import { titleOfThread } from '../../ui/format/title-of-thread.ts';
import { MapIcon } from '../map-icon.tsx';
import { changeMap, foundShown, queryWanted, threadShown, threadWanted } from '../map-state.ts';
import css from './map-chips.module.css';

const words = wordsIn('map', mapWords);

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

/**
 * Names the thread whose entries are all that the map shows. Pressing it shows the whole journal again, as a step of
 * the history; `onRemove` then has to move the focus, since the chip is gone.
 */
function ThreadChip({ onRemove }: { onRemove: () => void }) {
  const slug = threadWanted.value;
  useEffect(() => {
    if (slug !== null) void loadMapThread(slug);
  }, [slug]);
  const thread = threadShown.value;
  if (!thread) return null;
  const title = titleOfThread(thread);
  const [before, after] = words().thread.chip;
  return (
    <button
      type="button"
      class={css.chip}
      aria-label={words().thread.name(title)}
      onClick={() => {
        changeMap({ thread: undefined }, { replace: false });
        onRemove();
      }}
    >
      <span class={css.name}>
        {before}
        <bdi>{title}</bdi>
        {after}
      </span>
      <MapIcon name="close" size={16} />
    </button>
  );
}

/**
 * Names the search whose results are all that the map shows. Pressing it shows the whole journal again, as a step of
 * the history.
 */
function SearchChip({ onRemove }: { onRemove: () => void }) {
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
