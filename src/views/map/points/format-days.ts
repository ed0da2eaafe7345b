import { dateOfDay } from '../../../model/calendar/calendar-day.ts';
import { wordsIn } from '../../../state/words-in.ts';
import { mapWords } from '../../../words/english/map-words.ts';
import {
  beforeFormats,
  dateOf,
  dayFormat,
  formatDatedDay,
  formatDay,
  isSameYear,
} from '../../ui/format/format-day.ts';

const words = wordsIn('map', mapWords);

const cardDay = dayFormat({ weekday: 'short', month: 'long', day: 'numeric', year: 'numeric' });
const shortDay = dayFormat({ month: 'short', day: 'numeric', year: 'numeric' });

/** What creates the formats of a range of days, each for a task of its own. */
export const rangeFormats: readonly (() => unknown)[] = [
  beforeFormats,
  () => formatDay(dateOfDay(0)),
  () => formatDayNumber(0),
];

/** `2026-07-28` → `Tue, July 28, 2026`: the weekday is short, so that the line also has room for time and state. */
export function formatCardDay(day: string): string {
  return cardDay().format(Date.parse(day));
}

/** A day number in full: `June 25, 2026`. */
export function formatDayNumber(dayNumber: number): string {
  return formatDatedDay(dateOfDay(dayNumber));
}

/**
 * `May 31 – August 1, 2026`; with both years, and short months, if they differ; a single day if both are the same.
 * `isSaid`: for screen readers, `May 31 to August 1, 2026`.
 */
export function formatDayRange(fromDay: number, toDay: number, { isSaid = false } = {}): string {
  const [from, to] = [dateOfDay(fromDay), dateOfDay(toDay)];
  if (fromDay === toDay) return formatDatedDay(to);
  if (!isSameYear(from, to)) {
    const ends = [shortDay().format(dateOf(from)), shortDay().format(dateOf(to))] as const;
    return isSaid ? words().daysOfYearsSaid(...ends) : words().daysOfYears(...ends);
  }
  const ends = {
    from: formatDay(from),
    fromDated: formatDatedDay(from),
    to: formatDay(to),
    toDated: formatDatedDay(to),
  };
  return isSaid ? words().daysOfYearSaid(ends) : words().daysOfYear(ends);
}
