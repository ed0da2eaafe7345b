import { signal } from '@preact/signals';
import { isEmptySearch, parseSearch } from '../../search/parse-search.ts';
import { route } from '../signals.ts';
import { searchWorker } from './search-worker.ts';

/** The search whose results are all that the map is to show; `slugs` is null if the search is empty. */
export const mapSearch = signal<{ query: string; slugs: ReadonlySet<string> | null } | null>(null);

/** Finds the entries that the map is to show. */
export function loadMapSearch(query: string): void {
  const worker = searchWorker();
  if (!worker || isEmptySearch(parseSearch(query))) {
    mapSearch.value = { query, slugs: null };
    return;
  }
  worker.search({ query, sort: 'date', excerpts: 0 }, (answer) => {
    if (route.value.page !== 'map' || route.value.query !== query) return;
    mapSearch.value = { query, slugs: answer && new Set(answer.slugs) };
  });
}
