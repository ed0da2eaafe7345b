import { useEffect } from 'preact/hooks';
import { announceUndoable } from '../../state/announce-undoable.ts';
import { hrefOf } from '../../state/navigation/navigate.ts';
import { recoverFocus } from '../../state/navigation/recover-focus.ts';
import { keepSearches, loadRecentSearches, recentSearches } from '../../state/search/recent-searches.ts';
import { wordsIn } from '../../state/words-in.ts';
import { searchWords } from '../../words/english/search-words.ts';
import { Icon } from '../ui/icon.tsx';
import css from './recent-searches.module.css';

const words = wordsIn('search', searchWords);

/** The recent searches, to repeat them. */
export function RecentSearches() {
  useEffect(() => void loadRecentSearches(), []);
  const searches = recentSearches.value ?? [];
  if (searches.length === 0) return null;
  return (
    <section class={css.recent} aria-labelledby="recent-searches">
      <header class={css.header}>
        <h2 id="recent-searches">{words().recent.title}</h2>
        <button type="button" aria-label={words().recent.clearName} onClick={() => void clear(searches)}>
          {words().recent.clear}
        </button>
      </header>
      <ul>
        {searches.map((query) => (
          <li key={query}>
            <a href={hrefOf({ page: 'search', query })}>
              <Icon name="search" size={18} />
              <bdi>{query}</bdi>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

async function clear(searches: readonly string[]): Promise<void> {
  recoverFocus(() => document.querySelector('main input[type="search"]'));
  if (!(await keepSearches([]))) return;
  announceUndoable(words().recent.cleared, () => keepSearches(searches));
}
