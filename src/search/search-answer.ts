import type { EntryExcerpt } from './cut-excerpt.ts';
import type { SearchSort } from './find-hits.ts';

/** A search. */
export interface SearchRequest {
  query: string;
  sort: SearchSort;
  /** How many of the first entries need an excerpt. */
  excerpts: number;
}

/** The result so far. */
export interface SearchAnswer {
  /** Of all entries found, the best or the newest first. */
  slugs: string[];
  /** Of the first of them, by slug. */
  excerpts: Record<string, EntryExcerpt>;
  /** Words that no entry has; each other word is in some entry, if not all in the same. */
  missing: MissingWord[];
  /** Misspelt words, and the words that replaced them. */
  corrections: { word: string; used: string[] }[];
  /** False while entries are still being read for the first time. */
  isComplete: boolean;
}

/** A part of the query that matches no entry. */
export interface MissingWord {
  /** `text`: neither a word nor words in quotes, such as a number. */
  kind: 'word' | 'phrase' | 'text' | 'place' | 'state';
  text: string;
  /** What may have been meant, the likeliest first. */
  suggestions: string[];
}
