/**
 * The words of an entry that may link it to others. Depends on the entry alone, so that each entry is scanned only
 * once; derived data, which can be recreated at any time.
 */
export interface EntryTerms {
  /** The entry's slug. */
  entry: string;
  /** The entry's, when it was scanned. */
  contentHash: string;
  /** Of the scan: terms of another version are recreated. */
  version: number;
  names: NameCount[];
  /** Its nouns and other significant words, packed: see threads/word-counts.ts. */
  words: string;
}

/** Capitalised words that may be a name, and how often an entry has them. */
export interface NameCount {
  text: string;
  /** `Mr`, if the name was written with it. */
  title: string | null;
  /** True if the first word may be capitalised only because it begins a sentence. */
  isDoubtful: boolean;
  count: number;
}
