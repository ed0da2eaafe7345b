/**
 * Why entries belong together: a name that they mention, a thing that they come back to, a place within 50 km of
 * which they were written, a state that they share, the light that they were written in.
 */
export type ThreadKind = 'name' | 'subject' | 'place' | 'state' | 'light';

/** Something that recurs across entries. Derived from them: it can be made again at any time. */
export interface Thread {
  /** The thread's segment in the address, unique among threads: `molo-sartorio`, `near-trieste`, `state-waiting`. */
  slug: string;
  kind: ThreadKind;
  /** As the journal writes it: `Molo Sartorio`, `coat`; for a place the name of its middle (`Trieste`). */
  name: string;
  /** How telling the thread is among the journal's others: rarer things recurring more often weigh more. */
  weight: number;
  /** Place dates of its first and last entry, `YYYY-MM-DD`, of those that have one. */
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
   * How many entries the thread has, this one among them; null in a page that is written ahead, which each new one would
   * change.
   */
  count: number | null;
  /** Slugs of the thread's other entries that stand nearest in the journal, oldest first; at most three. */
  others: string[];
}

/** The few most telling threads of one entry, the most telling first. */
export interface EntryThreads {
  /** The entry's slug. */
  entry: string;
  mentions: ThreadMention[];
}
