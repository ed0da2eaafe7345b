import { computed, signal } from '@preact/signals';
import type { EntryExcerpt } from '../../search/cut-excerpt.ts';
import type { SearchSort } from '../../search/find-hits.ts';
import { isEmptySearch, parseSearch } from '../../search/parse-search.ts';
import type { SearchAnswer } from '../../search/search-answer.ts';
import { onChange } from '../../store/changes.ts';
import { latestOnly } from '../latest-only.ts';
import { route } from '../signals.ts';
import { searchWorker } from './search-worker.ts';

export type { EntryExcerpt, SearchAnswer, SearchSort };

/** What the page shows of a search; unchanged while another search runs. */
export type SearchState = { kind: 'idle' | 'looking' | 'failed' } | ({ kind: 'found' } & FoundEntries);

/** What was found, and by which search. */
export interface FoundEntries {
  query: string;
  sort: SearchSort;
  answer: SearchAnswer;
  /** How many of the entries are shown. */
  shown: number;
}

/** Written only in this module. */
export const searchState = signal<SearchState>({ kind: 'idle' });

/** The query that the address holds. */
export const searchQuery = computed(() => (route.value.page === 'search' ? route.value.query : ''));
/** The order that the address asks for. */
export const searchSort = computed<SearchSort>(() =>
  route.value.page === 'search' ? (route.value.sort ?? 'relevance') : 'relevance',
);

/** The parsed query. */
export const parsedSearch = computed(() => parseSearch(searchQuery.value));

/** True if the query has nothing to search for. */
export const asksForNothing = computed(() => isEmptySearch(parsedSearch.value));

/** Entries that are shown at first, and added each time the reader asks for more. */
const shownAtOnce = 30;

const beginSearch = latestOnly();

/** Searches on this device; a newer search supersedes older ones. */
export function searchJournal(query: string, sort: SearchSort): void {
  listenToReader();
  const isLatest = beginSearch();
  const before = searchState.peek();
  if (isEmptySearch(parseSearch(query))) {
    searchState.value = { kind: 'idle' };
    return;
  }
  const isSame = before.kind === 'found' && before.query === query && before.sort === sort;
  const shown = isSame ? Math.max(before.shown, shownAtOnce) : shownAtOnce;
  if (before.kind !== 'found') searchState.value = { kind: 'looking' };
  const worker = searchWorker();
  if (!worker) searchState.value = { kind: 'failed' };
  worker?.search({ query, sort, excerpts: shown }, (answer) => {
    if (!isLatest()) return;
    searchState.value = answer ? { kind: 'found', query, sort, answer, shown } : { kind: 'failed' };
  });
}

/** Shows more of the entries found. */
export async function showMoreFound(): Promise<void> {
  const state = searchState.peek();
  if (state.kind !== 'found') return;
  const { slugs } = state.answer;
  const excerpts = await searchWorker()?.cutMore(slugs.slice(state.shown, state.shown + shownAtOnce));
  const now = searchState.peek();
  // Another search may have started meanwhile.
  if (now.kind !== 'found' || now.answer !== state.answer) return;
  const answer = { ...now.answer, excerpts: { ...now.answer.excerpts, ...excerpts } };
  searchState.value = { ...now, answer, shown: Math.min(slugs.length, now.shown + shownAtOnce) };
}

let isListening = false;

/** Reading, saving or annotating changes what such filters find. */
function listenToReader(): void {
  if (isListening) return;
  isListening = true;
  onChange((change) => {
    if (change !== 'reader' || route.peek().page !== 'search') return;
    if (parsedSearch.peek().filters.some(({ kind }) => kind === 'is'))
      searchJournal(searchQuery.peek(), searchSort.peek());
  });
}
