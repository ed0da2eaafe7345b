import type { EntryExcerpt } from '../search/cut-excerpt.ts';
import type { SearchAnswer, SearchRequest } from '../search/search-answer.ts';

/** From the page to the search worker. A newer search supersedes older ones. */
export type SearchWorkerRequest =
  | ({ kind: 'search'; id: number } & SearchRequest)
  /** Excerpts of more entries that the last search has found. */
  | { kind: 'more'; id: number; slugs: readonly string[] };

/** From the search worker to the page: slugs and excerpts, never entries. */
export type SearchWorkerReply =
  | ({ kind: 'found'; id: number } & SearchAnswer)
  | { kind: 'more'; id: number; excerpts: Record<string, EntryExcerpt> }
  /** The device's storage could not be read. */
  | { kind: 'failed'; id: number };
