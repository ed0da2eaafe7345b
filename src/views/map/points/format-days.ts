import { dateOfDay } from '../../../model/calendar/calendar-day.ts';
import { perLanguage } from '../../../state/per-language.ts';
import { wordsIn } from '../../../state/words-in.ts';
import { mapWords } from '../../../words/english/map-words.ts';

const words = wordsIn('map', mapWords);

const cardDay = dayFormat({ weekday: 'short', month: 'long', day: 'numeric', year: 'numeric' });
const longDay = dayFormat({ month: 'long', day: 'numeric', year: 'numeric' });
const shortDay = dayFormat({ month: 'short', day: 'numeric', year: 'numeric' });
const sameYear = dayFormat({ month: 'long', day: 'numeric' });

function dayFormat(options: Intl.DateTimeFormatOptions): () => Intl.DateTimeFormat {
  return perLanguage((language) => new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' }));
}

/** `2026-07-28` → `Tue, July 28, 2026`: the weekday is short, so that the line also has room for time and state. */
export function formatCardDay(day: string): string {
  return cardDay().format(Date.parse(day));
}

/** A day number in full: `June 25, 2026`. */
export function formatDayNumber(dayNumber: number): string {
  return longDay().format(Date.parse(dateOfDay(dayNumber)));
}

/**
 * `May 31 – August 1, 2026`; with both years, and short months, if they differ; a single day if both are the same.
 * `isSaid`: for screen readers, `May 31 to August 1, 2026`.
 */
export function formatDayRange(fromDay: number, toDay: number, { isSaid = false } = {}): string {
  const from = new Date(dateOfDay(fromDay));
  const to = new Date(dateOfDay(toDay));
  if (fromDay === toDay) return longDay().format(to);
  if (from.getUTCFullYear() !== to.getUTCFullYear()) {
    const ends = [shortDay().format(from), shortDay().format(to)] as const;
    return isSaid ? words().daysOfYearsSaid(...ends) : words().daysOfYears(...ends);
  }
  const ends = {
    from: sameYear().format(from),
    fromDated: longDay().format(from),
    to: sameYear().format(to),
    toDated: longDay().format(to),
  };
  return isSaid ? words().daysOfYearSaid(ends) : words().daysOfYear(ends);
}
