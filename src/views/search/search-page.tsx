import { useEffect } from 'preact/hooks';
import { rememberSearch } from '../../state/search/recent-searches.ts';
import { changeQuery, filterExamples } from '../../state/search/search-filters.ts';
import {
  asksForNothing,
  parsedSearch,
  searchJournal,
  searchQuery,
  searchSort,
  searchState,
} from '../../state/search/search-journal.ts';
import { hasStorageTrouble, summaries, summariesComplete } from '../../state/signals.ts';
import { wordsIn } from '../../state/words-in.ts';
import { searchWords } from '../../words/english/search-words.ts';
import { StorageTrouble } from '../notice/storage-trouble.tsx';
import { usePendingWrite } from '../ui/acts/use-pending-write.ts';
import { PageHeader } from '../ui/page/page-header.tsx';
import { SearchField } from '../ui/search-field.tsx';
import { FilterChips } from './filter-chips.tsx';
import { FilterFaults } from './filter-faults.tsx';
import { RecentSearches } from './recent-searches.tsx';
import css from './search-page.module.css';
import { SearchFailed, SearchResults } from './search-results.tsx';

const words = wordsIn('search', searchWords);

/** A search that was left unchanged for this long was meant, and not just typed on the way to another. */
const delayMs = 2_500;

/** Searches every word of every entry on this device. The query is in the address. */
export function SearchPage() {
  useSearching();
  useRemembering();
  return (
    <>
      <PageHeader title={words().title} />
      <SearchField
        label={words().field}
        placeholder={words().placeholder}
        value={searchQuery.value}
        onInput={changeQuery}
        isLarge
        isFirst
      />
      <FilterChips />
      <FilterFaults />
      <Results />
    </>
  );
}

function Results() {
  const state = searchState.value;
  const isAsked = !asksForNothing.value;
  if (state.kind === 'found') return <SearchResults found={state} />;
  if (state.kind === 'failed') return <SearchFailed query={searchQuery.value} sort={searchSort.value} />;
  if (state.kind === 'looking' || isAsked) {
    // The search begins when the whole journal has been read.
    if (!summariesComplete.value && hasStorageTrouble.value) return <StorageTrouble />;
    return (
      <p class={css.note} role="status" translate={false}>
        {words().looking}
      </p>
    );
  }
  const { faults } = parsedSearch.value;
  const examples = filterExamples(summaries.value);
  return (
    <>
      {searchQuery.value.trim() !== '' && faults.length === 0 && (
        <p class={css.note} role="status" translate={false}>
          {words().noWords}
        </p>
      )}
      <p class={css.note}>{words().help}</p>
      <p class={css.note}>{words().filterHelp(examples, `-${examples[0]}`)}</p>
      <RecentSearches />
    </>
  );
}

function useSearching(): void {
  const query = searchQuery.value;
  const sort = searchSort.value;
  const entries = summaries.value;
  const isReady = summariesComplete.value;
  // Again when a sync has brought entries: the first visit may begin with a search.
  useEffect(() => {
    if (isReady) searchJournal(query, sort);
  }, [query, sort, isReady, entries]);
}

/** Searches whose results were looked at are offered again later. */
function useRemembering(): void {
  const state = searchState.value;
  const query = state.kind === 'found' && state.answer.slugs.length > 0 ? state.query : '';
  const remembering = usePendingWrite(delayMs, () => {
    const left = searchState.peek();
    return left.kind === 'found' && left.answer.slugs.length > 0 ? rememberSearch(left.query) : null;
  });
  useEffect(() => {
    if (query !== '') remembering.begin();
  }, [query]);
}
