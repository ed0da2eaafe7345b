import { dayNumberOf } from '../calendar/calendar-day.ts';
import { currentVerdict, type Judgement } from './judgement.ts';

/**
 * What an expectation's wording says about its time. Days are `YYYY-MM-DD` of the entry's own place, both inclusive.
 */
export interface Expectation {
  from: string | null;
  to: string | null;
  /**
   * `stated`: the words name the time. `implied`: they name none, so it is the next day, as in the line's label.
   * `open`: they say that it has no date ("eventually", "when the ice goes"); `from` and `to` are null.
   */
  how: 'stated' | 'implied' | 'open';
  /** The words that say when, in UTF-16 units of the text, `end` exclusive; null if it is implied. */
  words: { start: number; end: number } | null;
}

/** `due`: its time is over and nobody has judged it. `open`: it waits without a date. */
export type Shelf = 'due' | 'waiting' | 'judged' | 'open';

/**
 * The shelf of an expectation on the day `today` (`YYYY-MM-DD`). It waits up to and including its last day, and is
 * due from the next day on.
 */
export function shelfOf(
  { to }: Pick<Expectation, 'to'>,
  judgement: Judgement | undefined,
  today: string,
): Shelf {
  if (currentVerdict(judgement)) return 'judged';
  if (to === null) return 'open';
  return today > to ? 'due' : 'waiting';
}

/** Whole days from `today` to the last day of an expectation: 0 on that day, negative once it is due. Null when open. */
export function daysLeft({ to }: Pick<Expectation, 'to'>, today: string): number | null {
  return to === null ? null : dayNumberOf(to) - dayNumberOf(today);
}
