import type { EntryOrder } from '../entry/entry.ts';
import type { Expectation } from './expectation.ts';

/** An entry's two closing lines and what identifies the entry; small, so that those of 10,000 entries fit in memory. */
export interface ClosingLine {
  order: EntryOrder;
  /** The entry's id. */
  id: string;
  slug: string;
  number: string | null;
  title: string;
  /** Place date, `YYYY-MM-DD`. */
  date: string | null;
  place: string | null;
  noticed: string | null;
  expects: string | null;
  /** When `expects` is to be judged: null without the line, open if the entry has no date to count from. */
  expectation: Expectation | null;
}
