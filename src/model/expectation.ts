import { dateOfDay, dayNumberOf } from './calendar-day.ts';
import type { Coordinates } from './coordinates.ts';
import { findOpening } from './expectation-open.ts';
import { findPhrases, type Phrase } from './expectation-phrase.ts';
import { foldText } from './fold-text.ts';
import { currentVerdict, type Judgement } from './judgement.ts';

/** What an expectation's wording says of its time. Days are `YYYY-MM-DD` of the entry's own place, both inclusive. */
export interface Expectation {
  from: string | null;
  to: string | null;
  /**
   * `stated`: the words name the time. `implied`: they name none, so that it is the next day's, as the line's own
   * label says. `open`: they say that it has no date ("eventually", "when the ice goes"); `from` and `to` are null.
   */
  how: 'stated' | 'implied' | 'open';
  /** The words that said it, in UTF-16 units of the text, `end` exclusive; null where it is implied. */
  words: { start: number; end: number } | null;
}

/** `due`: its time is over and nobody has judged. `open`: it waits without a date. */
export type Shelf = 'due' | 'waiting' | 'judged' | 'open';

/**
 * Where an expectation stands on the day `today` (`YYYY-MM-DD`). It waits up to and including its last day, and is
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

/**
 * When an expectation is to be judged, from its own words: English, as a journal writes it. Of several times a limit
 * ("by Friday") goes before a day that is merely mentioned, and the first before later ones. What is to happen before
 * something has its last day on the day before; "in May" means the next May that is not over; a week begins on Monday.
 *
 * @param text the line as the journal has it, without its label
 * @param date the entry's place date, `YYYY-MM-DD`
 * @param origin where it was written: the hemisphere of its seasons and the day of its moon; north and UTC without
 */
export function parseExpectation(text: string, date: string, origin: Coordinates | null = null): Expectation {
  const wording = { text, folded: foldText(text), today: dayNumberOf(date), origin };
  const phrases = findPhrases(wording);
  const stated = phrases.filter(isStated);
  const best = stated.find(({ isDeadline }) => isDeadline) ?? stated[0];
  if (best) {
    const { start, end, window } = best;
    return { from: dateOfDay(window.from), to: dateOfDay(window.to), how: 'stated', words: { start, end } };
  }
  const open = phrases[0] ?? findOpening(wording);
  if (open) return { from: null, to: null, how: 'open', words: { start: open.start, end: open.end } };
  const next = dateOfDay(wording.today + 1);
  return { from: next, to: next, how: 'implied', words: null };
}

function isStated(phrase: Phrase): phrase is Phrase & { window: NonNullable<Phrase['window']> } {
  return phrase.window !== null;
}
