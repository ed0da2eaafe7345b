import type { SearchSegment } from '../model/journal/search-index.ts';
import { NumberReader } from './byte-list.ts';

/** A segment prepared for searching. */
export interface PreparedSegment extends SearchSegment {
  /** Sorted; see `SegmentWords.terms`. */
  terms: readonly string[];
  /** 1 for entries that are in a later segment, have been revised since or are gone. */
  dead: Uint8Array;
}

/** Prepares a segment for searching. */
export function prepareSegment({ docs, words }: SearchSegment): PreparedSegment {
  return {
    docs,
    words,
    terms: words.terms === '' ? [] : words.terms.split('\n'),
    dead: new Uint8Array(docs.ids.length),
  };
}

/** Indexes of terms, `end` exclusive. */
export interface TermRange {
  start: number;
  end: number;
}

/** The terms that begin with `prefix`, or if `isWhole` the one that equals it. */
export function rangeOf({ terms }: PreparedSegment, prefix: string, isWhole: boolean): TermRange {
  const start = lowerBound(terms, prefix);
  if (isWhole) return { start, end: terms[start] === prefix ? start + 1 : start };
  return { start, end: lowerBound(terms, `${prefix}\uffff`) };
}

/** Visits the valid entries of a term: the entry, the term's weight in it, and where its part of `positions` is. */
export function eachPosting(
  { words, dead }: PreparedSegment,
  term: number,
  visit: (doc: number, weight: number, placesStart: number, placesEnd: number) => void,
): void {
  const reader = new NumberReader(words.postings, words.postingStarts[term]);
  const end = words.postingStarts[term + 1] ?? 0;
  let placesStart = words.positionStarts[term] ?? 0;
  for (let doc = 0; reader.at < end; ) {
    doc += reader.next();
    const weight = reader.next();
    const placesEnd = placesStart + reader.next();
    if (dead[doc] === 0) visit(doc, weight, placesStart, placesEnd);
    placesStart = placesEnd;
  }
}

/** The index of the first of sorted texts that is not less than `text`. */
export function lowerBound(texts: readonly string[], text: string): number {
  let [low, high] = [0, texts.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((texts[middle] ?? '') < text) low = middle + 1;
    else high = middle;
  }
  return low;
}
