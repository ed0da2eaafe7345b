import { dateOfDay, dayNumberOf } from '../model/calendar/calendar-day.ts';
import type { Expectation } from '../model/ledger/expectation.ts';
import type { Coordinates } from '../model/place/coordinates.ts';
import { foldText } from '../model/text/fold-text.ts';
import { findOpening } from './expectation-open.ts';
import { findPhrases } from './expectation-phrase.ts';
import type { Phrase } from './expectation-window.ts';

/**
 * When an expectation is to be judged, according to its wording: English, as a journal writes it. Among several times
 * a limit ("by Friday") takes precedence over a day that is merely mentioned, and the first over later ones. What is
 * to happen before something has its last day on the day before; "in May" means the next May that is not over; a week
 * begins on Monday.
 *
 * @param text the line as the journal has it, without its label
 * @param date the entry's place date, `YYYY-MM-DD`
 * @param origin where it was written: determines the hemisphere of its seasons and the day of its moon; north and UTC
 * if null
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
