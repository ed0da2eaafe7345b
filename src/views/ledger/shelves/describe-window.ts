import { dateOfDay, dayNumberOf } from '../../../model/calendar/calendar-day.ts';
import { daysLeft, type Expectation } from '../../../model/ledger/expectation.ts';
import { wordsIn } from '../../../state/words-in.ts';
import { ledgerWords } from '../../../words/english/books/ledger-words.ts';
import { formatDayNear } from '../../ui/format/format-day.ts';

const words = wordsIn('ledger', ledgerWords);

export interface WindowWords {
  /** The window in words, under its bar: `Closed July 29`, `Until September 25`, `Opens tomorrow`. */
  window: string;
  /** How far its last day is from today: `64 days left`, `Closed 3 days ago`; empty if the window says it. */
  distance: string;
}

/** An expectation's window as seen from a day, in a few words. Days are `YYYY-MM-DD`. */
export function describeWindow({ from, to }: Pick<Expectation, 'from' | 'to'>, today: string): WindowWords {
  const left = daysLeft({ to }, today);
  if (to === null || left === null) return { window: words().noDate, distance: words().open };
  if (left === -1) return { window: words().closedYesterday, distance: '' };
  if (left < 0)
    return { window: words().closed(formatDayNear(to, today)), distance: words().closedAgo(-left) };
  return {
    window: describeComing(from ?? to, to, today),
    distance: left === 0 ? words().lastDay : words().daysLeft(left),
  };
}

function describeComing(from: string, to: string, today: string): string {
  const tomorrow = shift(today, 1);
  if (from > today)
    return from === tomorrow ? words().opensTomorrow : words().opens(formatDayNear(from, today));
  if (to === today) return words().closesToday;
  return to === tomorrow ? words().untilTomorrow : words().until(formatDayNear(to, today));
}

/** The day this many days after another. */
export function shift(day: string, days: number): string {
  return dateOfDay(dayNumberOf(day) + days);
}
