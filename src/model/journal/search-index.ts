/**
 * The full-text index as it is stored: segments that never change once they are written, and the list of those that
 * are valid. An entry in several segments counts only in the last one. Derived from the entries; can be recreated at
 * any time.
 */
export interface SearchManifest {
  /** Of the way entries are parsed and laid out: an index of another version is rebuilt. */
  version: number;
  /** The segments' keys, the oldest first. */
  segments: number[];
  /** How many entries were on the device when the last build finished; null while one has not. */
  entries: number | null;
}

/** Entries and their words: the result of one build. */
export interface SearchSegment {
  docs: SegmentDocs;
  words: SegmentWords;
}

/** A segment's entries, by their index in these lists: what filters, order and the next build need. */
export interface SegmentDocs {
  ids: string[];
  slugs: string[];
  contentHashes: string[];
  /** The first two parts of the entries' order: see `EntryOrder`. */
  orders: Float64Array;
  numbers: Float64Array;
  /** Place date, `YYYY-MM-DD`; else the feed's day; empty if neither is known. */
  days: string[];
  /** Empty if there is none. */
  places: string[];
  states: string[];
}

/**
 * Where each word occurs. Numbers in `postings` and `positions` have seven bits per byte, the lowest first, with the
 * eighth bit set if another byte follows.
 */
export interface SegmentWords {
  /** All terms in the order of their UTF-16 units, separated by line breaks. */
  terms: string;
  /** Where each term's part of `postings` begins, and finally where all end; likewise for `positions`. */
  postingStarts: Uint32Array;
  positionStarts: Uint32Array;
  /** A term's entries, ascending: distance from the one before, weight, number of bytes in `positions`. */
  postings: Uint8Array;
  /** An entry's positions of that term, ascending: distance from the one before. */
  positions: Uint8Array;
  /** How many terms each entry has. */
  lengths: Uint32Array;
}
