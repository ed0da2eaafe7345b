import { type Entry, orderOf } from '../model/entry/entry.ts';
import type { ClosingLine } from '../model/ledger/closing-line.ts';
import type { Expectation } from '../model/ledger/expectation.ts';
import { parseExpectation } from './parse-expectation.ts';

/**
 * Raise it when {@link parseExpectation} gives different results: stored lines of another version are then recreated.
 */
export const closingLineVersion = 2;

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
