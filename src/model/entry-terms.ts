/**
 * The words of an entry that may tie it to others. Depends on the entry alone, so that each is read for it only
 * once; derived data, to be made again at any time.
 */
export interface EntryTerms {
  /** The entry's slug. */
  entry: string;
  /** The entry's, when it was read. */
  contentHash: string;
  /** Of the reading: terms of another version are made anew. */
  version: number;
  names: NameCount[];
  /** Its nouns and other words of weight, packed: see search/word-counts.ts. */
  words: string;
}

/** Capitalised words that may be a name, as often as they stand in an entry. */
export interface NameCount {
  text: string;
  /** `Mr`, where the name was written with it. */
  title: string | null;
  /** True where the first word's capital may be the sentence's. */
  isDoubtful: boolean;
  count: number;
}
