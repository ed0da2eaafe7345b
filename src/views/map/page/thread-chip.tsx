import { useEffect } from 'preact/hooks';
import { loadMapThread } from '../../../state/journal/load-threads.ts';
import { wordsIn } from '../../../state/words-in.ts';
import { mapWords } from '../../../words/english/map-words.ts';
import { titleOfThread } from '../../ui/format/title-of-thread.ts';
import { MapIcon } from '../map-icon.tsx';
import { changeMap, threadShown, threadWanted } from '../map-state.ts';
import css from './map-chips.module.css';

const words = wordsIn('map', mapWords);

/**
 * Names the thread whose entries are all that the map shows. Pressing it shows the whole journal again, as a step of
 * the history; `onRemove` then has to move the focus, since the chip is gone.
 */
export function ThreadChip({ onRemove }: { onRemove: () => void }) {
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
