import type { EntryTerms } from '../model/journal/entry-terms.ts';
import type { ThreadKind } from '../model/journal/thread.ts';
import type { Coordinates } from '../model/place/coordinates.ts';

/** The parts of an entry from which its threads are found. */
export interface ThreadSource {
  slug: string;
  date: string | null;
  localTime: string | null;
  instantMs: number;
  origin: Coordinates | null;
  place: string | null;
  state: string | null;
  terms: EntryTerms;
}

/** A thread as it was found, its entries by index into the sources, ascending. */
export interface FoundThread {
  kind: ThreadKind;
  /** What distinguishes it from the others of its kind, folded. */
  key: string;
  name: string;
  entries: number[];
  /** How strongly the thread occurs in each of these entries: its mentions, those in a closing line counted twice. */
  strengths: number[];
}
