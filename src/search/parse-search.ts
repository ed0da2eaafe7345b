import { foldText } from '../model/fold-text.ts';
import { eachTerm, isUnspaced } from './each-term.ts';
import { type FilterFault, parseFilter, type SearchFilter } from './parse-filter.ts';

/** What a reader looks for: words that an entry must have, all of them, and filters that it must pass. */
export interface ParsedSearch {
  units: SearchUnit[];
  filters: SearchFilter[];
  /** Filters that cannot be read, to be said and not to be passed. */
  faults: FilterFault[];
}

/** A word or phrase. */
export interface SearchUnit {
  /** As it was typed, without its quotes. */
  text: string;
  /** Terms that stand together, each so far from the first. */
  parts: UnitPart[];
  /** In quotes: nothing but these very words will do. */
  isQuoted: boolean;
}

export interface UnitPart {
  term: string;
  offset: number;
  /** Any term that begins so will do. */
  isPrefix: boolean;
}

const PIECES = /(place|state|before|after|is):("[^"]*"?|[^\s"]*)|"([^"]*)("?)|[^\s"]+/g;

/**
 * Reads a query: words, "words in quotes", and filters (`place:`, `state:`, `before:`, `after:`, `is:`), whose values may
 * stand in quotes too. Quotes may be curly, or corners. Every word may be the beginning of one, unless its quotes are closed.
 */
export function parseSearch(query: string): ParsedSearch {
  const parsed: ParsedSearch = { units: [], filters: [], faults: [] };
  // Folding keeps every character where it stands.
  for (const match of foldText(query).matchAll(PIECES)) {
    const [piece, key, value, quoted, closing] = match;
    const span = { start: match.index, end: match.index + piece.length };
    if (key !== undefined && value !== undefined) {
      const written = query.slice(span.end - value.length, span.end);
      const filter = parseFilter(key, value.replaceAll('"', '').trim(), withoutQuotes(written), span);
      if (filter.kind === 'fault') parsed.faults.push(filter);
      else parsed.filters.push(filter);
      continue;
    }
    const isQuoted = quoted !== undefined;
    const text = withoutQuotes(query.slice(span.start, span.end));
    const parts = readParts(quoted ?? piece, closing !== '"');
    if (parts.length > 0) parsed.units.push({ text, parts, isQuoted });
  }
  return parsed;
}

/** True where there is nothing to look for. */
export function isEmptySearch({ units, filters }: ParsedSearch): boolean {
  return units.length === 0 && filters.length === 0;
}

function readParts(text: string, isOpen: boolean): UnitPart[] {
  const parts: UnitPart[] = [];
  let [before, beforeEnd] = ['', -1];
  eachTerm(text, 0, (term, start, end, offset) => {
    // The last character of a pair, once more alone, says nothing that the pair does not.
    const isTail = start < beforeEnd && end === beforeEnd;
    // An apostrophe ends a word for good: `harbour's` is no beginning of `harbour seal`.
    const isWhole = [...term].length > 1 || start < beforeEnd;
    if (!isTail) parts.push({ term, offset, isPrefix: isUnspaced(term) && !isWhole });
    [before, beforeEnd] = [term, end];
  });
  const last = parts.at(-1);
  if (last && isOpen && !isUnspaced(before)) last.isPrefix = true;
  return parts;
}

function withoutQuotes(text: string): string {
  return text.replace(/^["“”„‟″«»「『]|["“”„‟″«»」』]$/g, '').trim();
}
