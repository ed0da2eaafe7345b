import type { EntrySummary } from '../model/entry/entry.ts';
import { foldText } from '../model/text/fold-text.ts';
import type { QuerySpan } from './parse-filter.ts';
import { parseSearch } from './parse-search.ts';

/** A filter's name in the query. */
export type FilterKey = 'place' | 'state' | 'before' | 'after' | 'is';

/** A query with a filter appended; an earlier `before` or `after` is replaced. */
export function addFilter(query: string, key: FilterKey, value: string): string {
  const text = `${key}:${/[\s":]/.test(foldText(value)) ? `"${value.replaceAll('"', '')}"` : value}`;
  const { filters } = parseSearch(query);
  if (filters.some(({ start, end }) => query.slice(start, end) === text)) return query;
  const replaced = filters.find(
    ({ kind, isExcluded }) => kind === key && !isExcluded && (key === 'before' || key === 'after'),
  );
  return [replaced ? cutOut(query, replaced) : query.trim(), text].filter(Boolean).join(' ');
}

/** A query without this range. */
export function cutOut(query: string, { start, end }: QuerySpan): string {
  return [query.slice(0, start).trim(), query.slice(end).trim()].filter(Boolean).join(' ');
}

/** Example filters from this journal's own data; never empty. Entries come newest first. */
export function filterExamples(entries: readonly EntrySummary[]): string[] {
  const place = entries
    .find((entry) => entry.place)
    ?.place?.split(',')
    .at(-1)
    ?.trim();
  const state = entries.find((entry) => entry.state)?.state;
  const months = entries.flatMap(({ date }) => date?.slice(0, 7) ?? []);
  const [newest, oldest] = [months[0], months.at(-1)];
  return [
    ...(place ? [addFilter('', 'place', place)] : []),
    ...(state ? [addFilter('', 'state', state)] : []),
    ...(oldest && newest && oldest < newest
      ? [addFilter('', 'after', oldest), addFilter('', 'before', newest)]
      : []),
    addFilter('', 'is', 'unread'),
  ];
}
