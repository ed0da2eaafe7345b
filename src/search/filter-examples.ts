import type { EntrySummary } from '../model/entry/entry.ts';
import { addFilter } from './edit-filters.ts';

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
