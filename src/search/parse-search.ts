import { foldText } from '../model/fold-text.ts';
import { eachTerm, isUnspaced } from './each-term.ts';
import { type FilterFault, parseFilter, type SearchFilter } from './parse-filter.ts';

/** What a reader looks for: words that an entry must have, all of them, others that it must not, and filters to pass. */
export interface ParsedSearch {
  units: SearchUnit[];
  /** With a minus before them. They are taken at their word: neither beginnings nor misspelt. */
  excluded: SearchUnit[];
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

/** One word of a unit. */
export interface UnitPart {
  term: string;
  offset: number;
  /** Any term that begins so will do. */
  isPrefix: boolean;
}

const pieces =
  /(?<minus>-?)(?:(?<key>place|state|before|after|is):(?<value>"[^"]*"?|[^\s"]*)|"(?<quoted>[^"]*)(?<closing>"?))|[^\s"]+/g;
/** Folding has made plain ones of dashes: a dash before a word is no minus. */
const minus = /^[-−‐‑]/;

/**
 * Reads a query: words, "words in quotes", and filters (`place:`, `state:`, `before:`, `after:`, `is:`), whose values may
 * stand in quotes too. Quotes may be curly, or corners. Every word may be the beginning of one, unless its quotes are closed.
 * A minus right before any of them excludes it.
 */
export function parseSearch(query: string): ParsedSearch {
  const parsed: ParsedSearch = { units: [], excluded: [], filters: [], faults: [] };
  // Folding keeps every character where it stands.
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

/** True where there is nothing to look for. */
export function isEmptySearch({ units, excluded, filters }: ParsedSearch): boolean {
  return units.length === 0 && excluded.length === 0 && filters.length === 0;
}

function parseParts(text: string, isOpen: boolean): UnitPart[] {
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
