import { foldText } from '../model/text/fold-text.ts';
import { eachTerm, isUnspaced } from './each-term.ts';
import { type FilterFault, parseFilter, type SearchFilter } from './parse-filter.ts';

/** A parsed query: words that an entry must have, all of them, others that it must not have, and filters to pass. */
export interface ParsedSearch {
  units: SearchUnit[];
  /** With a minus before them. They match exactly: neither beginnings nor misspellings. */
  excluded: SearchUnit[];
  filters: SearchFilter[];
  /** Filters that cannot be parsed: reported, not applied. */
  faults: FilterFault[];
}

/** A word or phrase. */
export interface SearchUnit {
  /** As it was typed, without its quotes. */
  text: string;
  /** Consecutive terms, each with its distance from the first. */
  parts: UnitPart[];
  /** In quotes: matches only exactly these words. */
  isQuoted: boolean;
}

/** One word of a unit. */
export interface UnitPart {
  term: string;
  offset: number;
  /** Matches any term that begins with it. */
  isPrefix: boolean;
}

const pieces =
  /(?<minus>-?)(?:(?<key>place|state|before|after|is):(?<value>"[^"]*"?|[^\s"]*)|"(?<quoted>[^"]*)(?<closing>"?))|[^\s"]+/g;
/** Folding turns dashes into plain hyphens, so this is tested on the original: a dash before a word is not a minus. */
const minus = /^[-−‐‑]/;

/**
 * Parses a query: words, "words in quotes", and filters (`place:`, `state:`, `before:`, `after:`, `is:`), whose
 * values may be in quotes too. Quotes may be curly, or corner brackets. Every word may be the beginning of one,
 * unless its quotes are closed. A minus right before any of these excludes it.
 */
export function parseSearch(query: string): ParsedSearch {
  const parsed: ParsedSearch = { units: [], excluded: [], filters: [], faults: [] };
  // Folding does not move any character.
  for (const match of foldText(query).matchAll(pieces)) {
    const [piece] = match;
    const { key, value, quoted, closing } = match.groups ?? {};
    const span = { start: match.index, end: match.index + piece.length };
    const isExcluded = minus.test(query.slice(span.start, span.end));
    if (key !== undefined && value !== undefined) {
      const written = query.slice(span.end - value.length, span.end);
      const filter = parseFilter(key, value.replaceAll('"', '').trim(), withoutQuotes(written), {
        ...span,
        isExcluded,
      });
      if (filter.kind === 'fault') parsed.faults.push(filter);
      else parsed.filters.push(filter);
      continue;
    }
    const isQuoted = quoted !== undefined;
    const text = withoutQuotes(query.slice(isExcluded ? span.start + 1 : span.start, span.end));
    const parts = parseParts(quoted ?? piece, closing !== '"' && !isExcluded);
    if (parts.length === 0) continue;
    if (isExcluded) parsed.excluded.push({ text, parts, isQuoted: true });
    else parsed.units.push({ text, parts, isQuoted });
  }
  return parsed;
}

/** True if there is nothing to search for. */
export function isEmptySearch({ units, excluded, filters }: ParsedSearch): boolean {
  return units.length === 0 && excluded.length === 0 && filters.length === 0;
}

function parseParts(text: string, isOpen: boolean): UnitPart[] {
  const parts: UnitPart[] = [];
  let [before, beforeEnd] = ['', -1];
  eachTerm(text, 0, (term, start, end, offset) => {
    // The last character of a pair, repeated alone, adds nothing to the pair.
    const isTail = start < beforeEnd && end === beforeEnd;
    // An apostrophe completes a word: `harbour's` is not the beginning of `harbour seal`.
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
