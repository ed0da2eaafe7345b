import { type Entry, type EntryOrder, orderOf } from './entry.ts';
import type { Expectation } from './expectation.ts';
import { parseExpectation } from './parse-expectation.ts';

/**
 * Raise it when {@link parseExpectation} gives different results: stored lines of another version are then recreated.
 */
export const closingLineVersion = 2;

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

/** An entry's closing lines; both are null in an ordinary post. */
export function closingLineOf(entry: Entry): ClosingLine {
  const { id, slug, number, title, date, place, noticed, expects } = entry;
  const expectation = expects === null ? null : expectationOf(expects, entry);
  return { order: orderOf(entry), id, slug, number, title, date, place, noticed, expects, expectation };
}

function expectationOf(expects: string, { date, origin }: Entry): Expectation {
  if (date === null) return { from: null, to: null, how: 'open', words: null };
  return parseExpectation(expects, date, origin);
}
