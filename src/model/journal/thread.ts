/**
 * Why entries belong together: a name that they mention, a thing that they come back to, a place within 50 km of
 * which they were written, a state that they share, the light that they were written in.
 */
export type ThreadKind = 'name' | 'subject' | 'place' | 'state' | 'light';

/** Something that recurs across entries. Derived from them; can be recreated at any time. */
export interface Thread {
  /** The thread's segment in the address, unique among threads: `molo-sartorio`, `near-trieste`, `state-waiting`. */
  slug: string;
  kind: ThreadKind;
  /** As the journal writes it: `Molo Sartorio`, `coat`; for a place the name of its centre (`Trieste`). */
  name: string;
  /** How significant the thread is among the journal's others: rarer things that recur more often weigh more. */
  weight: number;
  /** Place dates of the first and last of its dated entries, `YYYY-MM-DD`. */
  firstDate: string | null;
  lastDate: string | null;
  /** Slugs of its entries, at least two, newest first. */
  entries: string[];
}

/** What an entry shows of a thread that it belongs to. */
export interface ThreadMention {
  slug: string;
  kind: ThreadKind;
  name: string;
  /**
   * How many entries the thread has, including this one; null in a written page, which every new entry would change.
   */
  count: number | null;
  /** Slugs of the thread's other entries that are nearest in the journal, oldest first; at most three. */
  others: string[];
}

/** The few most significant threads of one entry, the most significant first. */
export interface EntryThreads {
  /** The entry's slug. */
  entry: string;
  mentions: ThreadMention[];
}
