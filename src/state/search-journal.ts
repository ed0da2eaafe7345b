import { computed, signal } from '@preact/signals';
import type { EntryExcerpt } from '../search/cut-excerpt.ts';
import type { SearchSort } from '../search/find-hits.ts';
import { isEmptySearch, parseSearch } from '../search/parse-search.ts';
import type { SearchAnswer } from '../search/search-answer.ts';
import { onChange } from '../store/changes.ts';
import { searchWorker } from './search-worker.ts';
import { route } from './signals.ts';

export type { EntryExcerpt, SearchAnswer, SearchSort };

/** What the page shows of a search. While another one is under way, it stays what it was. */
export type SearchState = { kind: 'idle' | 'looking' | 'failed' } | ({ kind: 'found' } & FoundEntries);

/** What was found, and of which search. */
export interface FoundEntries {
  query: string;
  sort: SearchSort;
  answer: SearchAnswer;
  /** How many of the entries are shown. */
  shown: number;
}

/** Written here alone. */
export const searchState = signal<SearchState>({ kind: 'idle' });

/** The query that the address holds. */
export const searchQuery = computed(() => (route.value.page === 'search' ? route.value.query : ''));
/** The order that the address asks for. */
export const searchSort = computed<SearchSort>(() =>
  route.value.page === 'search' ? (route.value.sort ?? 'relevance') : 'relevance',
);

/** The same, read. */
export const parsedSearch = computed(() => parseSearch(searchQuery.value));

/** True where there is nothing in it to look for. */
export const asksForNothing = computed(() => isEmptySearch(parsedSearch.value));

/** Entries that are shown at first, and at each wish for more. */
const shownAtOnce = 30;

let latestSearch = 0;

/** Looks for a query on this device; a later search makes an earlier one void. */
export function searchJournal(query: string, sort: SearchSort): void {
  listenToReader();
  latestSearch += 1;
  const thisSearch = latestSearch;
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
    if (thisSearch !== latestSearch) return;
    searchState.value = answer ? { kind: 'found', query, sort, answer, shown } : { kind: 'failed' };
  });
}

/** Shows some more of the entries found. */
export async function showMoreFound(): Promise<void> {
  const state = searchState.peek();
  if (state.kind !== 'found') return;
  const { slugs } = state.answer;
  const excerpts = await searchWorker()?.cutMore(slugs.slice(state.shown, state.shown + shownAtOnce));
  const now = searchState.peek();
  // Another search may have begun meanwhile.
  if (now.kind !== 'found' || now.answer !== state.answer) return;
  const answer = { ...now.answer, excerpts: { ...now.answer.excerpts, ...excerpts } };
  searchState.value = { ...now, answer, shown: Math.min(slugs.length, now.shown + shownAtOnce) };
}

let isListening = false;

/** What is read, saved or noted changes what such filters find. */
function listenToReader(): void {
  if (isListening) return;
  isListening = true;
  onChange((change) => {
    if (change !== 'reader' || route.peek().page !== 'search') return;
    if (parsedSearch.peek().filters.some(({ kind }) => kind === 'is'))
      searchJournal(searchQuery.peek(), searchSort.peek());
  });
}
