import { addFilter, cutOut, type FilterKey, filterExamples } from '../../search/edit-filters.ts';
import type { FilterFault, QuerySpan, ReaderSet, SearchFilter } from '../../search/parse-filter.ts';
import type { MissingWord } from '../../search/search-answer.ts';
import { navigate } from '../navigation/navigate.ts';
import { searchQuery, searchSort } from './search-journal.ts';

export type { FilterFault, FilterKey, MissingWord, ReaderSet, SearchFilter };
export { filterExamples };

/** Replaces the query in the address. */
export function changeQuery(query: string): void {
  const sort = searchSort.value;
  void navigate({ page: 'search', query, ...(sort === 'date' && { sort }) }, { replace: true });
}

/** Sets a filter in the query. */
export function setFilter(key: FilterKey, value: string): void {
  changeQuery(addFilter(searchQuery.value, key, value));
}

/** Removes a filter from the query. */
export function removeFilter(filter: QuerySpan): void {
  changeQuery(cutOut(searchQuery.value, filter));
}

/** The query without any filters. */
export function withoutFilters(query: string, filters: readonly QuerySpan[]): string {
  // From the end, so that the positions of earlier filters stay valid.
  return [...filters].sort((one, other) => other.start - one.start).reduce(cutOut, query);
}
