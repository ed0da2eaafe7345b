/**
 * The full-text index as it is kept: segments that never change once they are written, and the list of those that
 * count. An entry that stands in several segments counts in the last one alone. Derived from the entries, to be made
 * again at any time.
 */
export interface SearchManifest {
  /** Of the way entries are read and laid out: an index of another version is made anew. */
  version: number;
  /** The segments' keys, the oldest first. */
  segments: number[];
  /** How many entries were on the device when the last build was done with all of them; null while one is not. */
  entries: number | null;
}

/** Entries and their words: what one build made. */
export interface SearchSegment {
  docs: SegmentDocs;
  words: SegmentWords;
}

/** A segment's entries, each by its place in these lists: what filters, order and the next build ask for. */
export interface SegmentDocs {
  ids: string[];
  slugs: string[];
  contentHashes: string[];
  /** The first two parts of the entries' order: see `EntryOrder`. */
  orders: Float64Array;
  numbers: Float64Array;
  /** Place date, `YYYY-MM-DD`; else the feed's day; empty where neither is known. */
  days: string[];
  /** Empty where there is none. */
  places: string[];
  states: string[];
}

/**
 * Where each word stands. Numbers in `postings` and `positions` are of seven bits a byte, the lowest first, the
 * eighth bit set where another byte follows.
 */
export interface SegmentWords {
  /** All terms in the order of their UTF-16 units, a line break between them. */
  terms: string;
  /** Where each term's part of `postings` begins, and at last where all end; likewise for `positions`. */
  postingStarts: Uint32Array;
  positionStarts: Uint32Array;
  /** A term's entries, ascending: distance from the one before, weight, bytes in `positions`. */
  postings: Uint8Array;
  /** An entry's places of that term, ascending: distance from the one before. */
  positions: Uint8Array;
  /** How many terms each entry has. */
  lengths: Uint32Array;
}
