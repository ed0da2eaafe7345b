import type { EntryExcerpt } from './cut-excerpt.ts';
import type { SearchSort } from './find-hits.ts';

/** What is looked for. */
export interface SearchRequest {
  query: string;
  sort: SearchSort;
  /** How many of the first entries are wanted with an excerpt. */
  excerpts: number;
}

/** What was found so far. */
export interface SearchAnswer {
  /** Of all entries found, the best or the newest first. */
  slugs: string[];
  /** Of the first of them, by slug. */
  excerpts: Record<string, EntryExcerpt>;
  /** Words that no entry has; the others are met in some entry, if not all in the same. */
  missing: MissingWord[];
  /** Misspelt words, and what was looked for in their stead. */
  corrections: { word: string; used: string[] }[];
  /** False while entries are still being read for the first time. */
  isComplete: boolean;
}

/** What is not met in any entry. */
export interface MissingWord {
  /** `text`: neither a word nor words in quotes, such as a number. */
  kind: 'word' | 'phrase' | 'text' | 'place' | 'state';
  text: string;
  /** What was perhaps meant, the likeliest first. */
  suggestions: string[];
}
