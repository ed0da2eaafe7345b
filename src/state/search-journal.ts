import { signal } from '@preact/signals';
import type { Entry, EntrySummary } from '../model/entry.ts';
import { orderOf } from '../model/entry.ts';
import { type Excerpt, findInEntry, parseQuery } from '../search/search-entries.ts';
import { readEntries } from '../store/entries.ts';
import { summaryBySlug } from './signals.ts';

export interface Found {
  entry: EntrySummary;
  excerpt: Excerpt[];
}

export type SearchState =
  | { kind: 'idle' }
  /** `found` are the newest, up to a number that a page can show; `total` counts all. */
  | { kind: 'searching' | 'done'; found: readonly Found[]; total: number };

export const searchState = signal<SearchState>({ kind: 'idle' });

/** Entries read at a time: the page stays quick to type in. */
const entriesAtOnce = 200;
const mostFound = 200;

let latestSearch = 0;

/** Looks for a query in every entry on the device, newest first; a later search makes an earlier one void. */
export async function searchJournal(query: string): Promise<void> {
  latestSearch += 1;
  const thisSearch = latestSearch;
  const words = parseQuery(query);
  if (words.length === 0) {
    searchState.value = { kind: 'idle' };
    return;
  }
  const found: Found[] = [];
  let total = 0;
  for (let last: Entry | undefined; ; ) {
    const after = last && orderOf(last);
    const entries = await readEntries({ limit: entriesAtOnce, ...(after && { after }) });
    if (thisSearch !== latestSearch) return;
    const matches = entries.flatMap((entry) => match(entry, words));
    total += matches.length;
    found.push(...matches.slice(0, mostFound - found.length));
    last = entries.at(-1);
    if (entries.length < entriesAtOnce) break;
    searchState.value = { kind: 'searching', found: [...found], total };
  }
  searchState.value = { kind: 'done', found, total };
}

function match(entry: Entry, words: readonly string[]): Found[] {
  const excerpt = findInEntry(entry, words);
  const summary = summaryBySlug.peek().get(entry.slug);
  return excerpt && summary ? [{ entry: summary, excerpt }] : [];
}
