import type { SegmentDocs } from '../model/journal/search-index.ts';
import { type ReaderSet, type SearchFilter, termsOf } from './parse-filter.ts';

/** Ids of the entries that the reader has read, saved, or annotated. */
export type FilterSets = Readonly<Record<Exclude<ReaderSet, 'unread'>, ReadonlySet<string>>>;

/** Whether an entry of a segment, given by its index, passes all filters. */
export function passes(
  docs: SegmentDocs,
  filters: readonly SearchFilter[],
  sets: FilterSets,
): (doc: number) => boolean {
  const tests = filters.map((filter) => testOf(docs, filter, sets));
  return (doc) => tests.every((test, index) => test(doc) !== filters[index]?.isExcluded);
}

function testOf(docs: SegmentDocs, filter: SearchFilter, sets: FilterSets): (doc: number) => boolean {
  switch (filter.kind) {
    case 'place':
      return hasWords(docs.places, filter.words);
    case 'state':
      return hasWords(docs.states, filter.words);
    // A day's text begins with its month and year, and texts compare in the order of days.
    case 'before':
      return (doc) => {
        const day = docs.days[doc] ?? '';
        return day !== '' && day.slice(0, filter.day.length) < filter.day;
      };
    case 'after':
      return (doc) => (docs.days[doc] ?? '').slice(0, filter.day.length) > filter.day;
    case 'is': {
      const { set } = filter;
      const ids = sets[set === 'unread' ? 'read' : set];
      return (doc) => ids.has(docs.ids[doc] ?? '') !== (set === 'unread');
    }
  }
}

/**
 * Whether a text contains the words together, the last of them possibly incomplete. Cached, since many entries share
 * the same few texts.
 */
function hasWords(texts: readonly string[], words: string): (doc: number) => boolean {
  const known = new Map<string, boolean>();
  return (doc) => {
    const text = texts[doc] ?? '';
    let has = known.get(text);
    if (has === undefined) {
      has = ` ${termsOf(text)}`.includes(` ${words}`);
      known.set(text, has);
    }
    return has;
  };
}
