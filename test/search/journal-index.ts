import type { Entry } from '../../src/model/entry/entry.ts';
import { buildSegment } from '../../src/search/build-segment.ts';
import { findHits, type SearchHits, type SearchSort } from '../../src/search/find-hits.ts';
import { hideReplaced } from '../../src/search/hide-replaced.ts';
import { parseSearch } from '../../src/search/parse-search.ts';
import { prepareSegment } from '../../src/search/prepare-segment.ts';
import { anEntry } from '../store/an-entry.ts';

/** An entry that says this, changed as the test needs it. */
export function saying(number: number, text: string, changes: Partial<Entry> = {}): Entry {
  return anEntry(number, {
    body: [{ kind: 'paragraph', children: [{ kind: 'text', text }] }],
    ...changes,
  });
}

/** Looks in segments of these entries, the oldest segment first. */
export function find(
  query: string,
  segments: readonly (readonly Entry[])[],
  {
    sort = 'relevance',
    read = [],
    saved = [],
    noted = [],
  }: { sort?: SearchSort; read?: string[]; saved?: string[]; noted?: string[] } = {},
): SearchHits {
  const opened = segments.map((entries) => prepareSegment(buildSegment(entries)));
  hideReplaced(opened);
  const sets = { read: new Set(read), saved: new Set(saved), noted: new Set(noted) };
  return findHits(opened, parseSearch(query), { sort, sets });
}
