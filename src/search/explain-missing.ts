import { passes } from './filter-entries.ts';
import { findNearest, type UnitMatch } from './match-unit.ts';
import type { SearchFilter } from './parse-filter.ts';
import type { ParsedSearch, SearchUnit } from './parse-search.ts';
import type { PreparedSegment } from './prepare-segment.ts';
import type { MissingWord } from './search-answer.ts';

const maxSuggestions = 3;
const noSets = { read: new Set<string>(), saved: new Set<string>(), noted: new Set<string>() };

/** The words, places and states of a search that no entry has, with words that may have been meant. */
export function explainMissing(
  segments: readonly PreparedSegment[],
  search: ParsedSearch,
  matches: readonly UnitMatch[],
): MissingWord[] {
  const words = search.units.flatMap((unit, index) =>
    (matches[index]?.count ?? 0) > 0 ? [] : [explainUnit(segments, unit)],
  );
  return [...words, ...search.filters.flatMap((filter) => explainFilter(segments, filter))];
}

function explainUnit(
  segments: readonly PreparedSegment[],
  { text, parts, isQuoted }: SearchUnit,
): MissingWord {
  const [only] = parts;
  if (isQuoted && parts.length > 1) return { kind: 'phrase', text, suggestions: [] };
  if (!isWord(text)) return { kind: 'text', text, suggestions: [] };
  if (parts.length > 1 || !only) return { kind: 'word', text, suggestions: [] };
  const suggestions = findNearest(segments, only.term, maxSlips(only.term)).slice(0, maxSuggestions);
  return { kind: 'word', text, suggestions };
}

/** False for numbers and for what was written as more than one word, such as `45.65` and `<b>bold</b>`. */
function isWord(text: string): boolean {
  return /^\p{L}[\p{L}\p{M}\p{N}]*$/u.test(text);
}

/** A suggestion may differ more than a correction that is applied without asking. */
function maxSlips({ length }: string): number {
  if (length < 3) return 0;
  if (length < 5) return 1;
  return length < 8 ? 2 : 3;
}

function explainFilter(segments: readonly PreparedSegment[], filter: SearchFilter): MissingWord[] {
  const { kind, text, isExcluded } = filter;
  if (isExcluded || (kind !== 'place' && kind !== 'state')) return [];
  const isMet = segments.some(({ docs, dead }) => {
    const isPassing = passes(docs, [filter], noSets);
    return dead.some((isDead, doc) => isDead === 0 && isPassing(doc));
  });
  return isMet ? [] : [{ kind, text, suggestions: [] }];
}
