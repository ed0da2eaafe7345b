import { addFilter, cutOut, type FilterKey } from '../search/edit-filters.ts';
import { filterExamples } from '../search/filter-examples.ts';
import type { FilterFault, QuerySpan, ReaderSet, SearchFilter } from '../search/parse-filter.ts';
import type { MissingWord } from '../search/search-answer.ts';
import { navigate } from './navigate.ts';
import { searchQuery, searchSort } from './search-journal.ts';

export type { FilterFault, FilterKey, MissingWord, ReaderSet, SearchFilter };
export { filterExamples };

/** Writes another query into the address, in place of the one there. */
export function changeQuery(query: string): void {
  const sort = searchSort.value;
  void navigate({ page: 'search', query, ...(sort === 'date' && { sort }) }, { replace: true });
}

/** Writes a filter into the query. */
export function setFilter(key: FilterKey, value: string): void {
  changeQuery(addFilter(searchQuery.value, key, value));
}

/** Takes a filter out of the query. */
export function removeFilter(filter: QuerySpan): void {
  changeQuery(cutOut(searchQuery.value, filter));
}

/** The query without any of its filters. */
export function withoutFilters(query: string, filters: readonly QuerySpan[]): string {
  // From the end, so that what is still to be cut stays where it is.
  return [...filters].sort((one, other) => other.start - one.start).reduce(cutOut, query);
}
