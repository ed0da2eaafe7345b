import { type FilterSets, passes } from './filter-entries.ts';
import { matchUnit, type UnitMatch } from './match-unit.ts';
import { isEmptySearch, type ParsedSearch } from './parse-search.ts';
import type { PreparedSegment } from './prepare-segment.ts';

/** The best first, or the newest first. */
export type SearchSort = 'relevance' | 'date';

/** The result of a search. */
export interface SearchHits {
  /** Slugs of the entries, the best or the newest first. */
  slugs: string[];
  ids: string[];
  /** One for each of the query's words and phrases. */
  matches: UnitMatch[];
}

/** BM25's usual two: how soon more occurrences stop mattering, and how much a long entry is discounted. */
const saturation = 1.2;
const lengthShare = 0.75;

interface Hit {
  segment: PreparedSegment;
  doc: number;
  score: number;
}

/**
 * Finds the entries that have all words, none of the excluded ones, and pass all filters; nothing for an empty query.
 * By relevance (BM25 over weighted fields), the newest first among equals, or by date. Without words the order is
 * always by date.
 */
export function findHits(
  segments: readonly PreparedSegment[],
  search: ParsedSearch,
  { sort, sets }: { sort: SearchSort; sets: FilterSets },
): SearchHits {
  const matches = search.units.map((unit) => matchUnit(segments, unit));
  const hits = isEmptySearch(search) ? [] : gatherHits(segments, matches, search, sets);
  hits.sort(sort === 'relevance' && matches.length > 0 ? byRelevance : byDate);
  return {
    slugs: hits.map(({ segment, doc }) => segment.docs.slugs[doc] ?? ''),
    ids: hits.map(({ segment, doc }) => segment.docs.ids[doc] ?? ''),
    matches,
  };
}

function gatherHits(
  segments: readonly PreparedSegment[],
  matches: readonly UnitMatch[],
  { excluded, filters }: ParsedSearch,
  sets: FilterSets,
): Hit[] {
  const unwanted = excluded.map((unit) => matchUnit(segments, unit));
  const size = segments.reduce((sum, { docs }) => sum + docs.ids.length, 0);
  const meanLength = Math.max(1, segments.reduce((sum, segment) => sum + lengthOf(segment), 0) / size);
  const rarities = matches.map(({ count }) => Math.log(1 + (size - count + 0.5) / (count + 0.5)));
  return segments.flatMap((segment, index) => {
    const hits: Hit[] = [];
    const isPassing = passes(segment.docs, filters, sets);
    const isUnwanted = (doc: number) => unwanted.some(({ weights }) => (weights[index]?.[doc] ?? 0) > 0);
    for (let doc = 0; doc < segment.dead.length; doc += 1) {
      if (segment.dead[doc] !== 0) continue;
      const length = 1 - lengthShare + (lengthShare * (segment.words.lengths[doc] ?? 0)) / meanLength;
      let score = 0;
      const hasAll = matches.every(({ weights }, unit) => {
        const weight = weights[index]?.[doc] ?? 0;
        score += ((rarities[unit] ?? 0) * weight * (saturation + 1)) / (weight + saturation * length);
        return weight > 0;
      });
      if (hasAll && isPassing(doc) && !isUnwanted(doc)) hits.push({ segment, doc, score });
    }
    return hits;
  });
}

function lengthOf({ words }: PreparedSegment): number {
  return words.lengths.reduce((sum, length) => sum + length, 0);
}

function byRelevance(one: Hit, other: Hit): number {
  return other.score - one.score || byDate(one, other);
}

/** The journal's own order: see `EntryOrder`. */
function byDate(one: Hit, other: Hit): number {
  return (
    numberAt(one.segment.docs.orders, one.doc) - numberAt(other.segment.docs.orders, other.doc) ||
    numberAt(one.segment.docs.numbers, one.doc) - numberAt(other.segment.docs.numbers, other.doc) ||
    ((one.segment.docs.ids[one.doc] ?? '') < (other.segment.docs.ids[other.doc] ?? '') ? -1 : 1)
  );
}

function numberAt(numbers: Float64Array, index: number): number {
  return numbers[index] ?? 0;
}
