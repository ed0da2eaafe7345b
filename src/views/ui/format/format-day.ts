import { perLanguage } from '../../../state/per-language.ts';
import { language, wordsIn } from '../../../state/words-in.ts';
import { uiWords } from '../../../words/english/ui-words.ts';

/**
 * Words for days, in the current language. A day is `YYYY-MM-DD` local to a place; it is never converted into the
 * reader's zone.
 */

const words = wordsIn('ui', uiWords);

const month = dayFormat({ month: 'long', year: 'numeric' });
const monthAndDay = dayFormat({ month: 'long', day: 'numeric' });
const shortDay = dayFormat({ month: 'short', day: 'numeric' });
const datedDay = dayFormat({ month: 'long', day: 'numeric', year: 'numeric' });
const longDay = dayFormat({ weekday: 'long', month: 'long', day: 'numeric' });
const wholeDay = dayFormat({ weekday: 'long', month: 'long', day: 'numeric', year: 'numeric' });
/** By the day of the month, and by the day of the week from Sunday on: needed for every row of a list. */
const numerals = perLanguage((language) => {
  const numeral = new Intl.NumberFormat(language);
  return namesOf(32, (day) => numeral.format(day));
});
const weekdays = perLanguage((language) => {
  const weekday = new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' });
  // The fourth of January 1970 was a Sunday.
  return namesOf(7, (day) => weekday.format(Date.UTC(1970, 0, 4 + day)));
});
const ago = perLanguage((language) => new Intl.RelativeTimeFormat(language));

/** The first format of a page takes a slow phone some 60 ms, whatever it is: a collator is half of what it waits for. */
export const beforeFormats = () => new Intl.Collator(language.value);

/** What creates the formats of a list's rows and headings, each for a task of its own. */
export const dayFormats: readonly (() => unknown)[] = [beforeFormats, month, monthAndDay, numerals, weekdays];

/** `2026-06` → `June 2026`; anything else is returned as it is. */
export function formatMonth(text: string): string {
  const date = new Date(`${text}-01T00:00:00Z`);
  return Number.isNaN(date.getTime()) ? text : month().format(date);
}

/** `2026-06-25` → `June 25`. */
export function formatDay(day: string): string {
  return monthAndDay().format(dateOf(day));
}

/** `2026-06-25` → `Jun 25`. */
export function formatShortDay(day: string): string {
  return shortDay().format(dateOf(day));
}

/** `2026-06-25` → `25`. */
export function formatDayNumeral(day: string): string {
  return numerals()[dateOf(day).getUTCDate()] ?? '';
}

/** `2026-06-25` → `Thu`. */
export function formatWeekday(day: string): string {
  return weekdays()[dateOf(day).getUTCDay()] ?? '';
}

/** `2026-06-25` → `Thursday, June 25, 2026`. */
export function formatWholeDay(day: string): string {
  return wholeDay().format(dateOf(day));
}

/** `2026-06-25` → `Thursday, June 25`; with its year if that differs from the year of `near`. */
export function formatLongDay(day: string, near: string): string {
  return isSameYear(day, near) ? longDay().format(dateOf(day)) : formatWholeDay(day);
}

/** `2026-06-25` → `June 25`; `June 25, 2026` if that is not the year of `near`. */
export function formatDayNear(day: string, near: string): string {
  return isSameYear(day, near) ? formatDay(day) : formatDatedDay(day);
}

/** `2026-06-25` → `June 25, 2026`. */
export function formatDatedDay(day: string): string {
  return datedDay().format(dateOf(day));
}

/** Creates a format for each language that is asked for: the given parts of a day, in no zone. */
export function dayFormat(options: Intl.DateTimeFormatOptions): () => Intl.DateTimeFormat {
  return perLanguage((language) => new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' }));
}

function namesOf(count: number, nameOf: (index: number) => string): string[] {
  return Array.from({ length: count }, (_, index) => nameOf(index));
}

/** The beginning of a day, `YYYY-MM-DD`, as the formats have it. */
export function dateOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** Of two days, `YYYY-MM-DD`. */
export function isSameYear(day: string, near: string): boolean {
  return day.slice(0, 4) === near.slice(0, 4);
}

/** Elapsed time in words: `just now`, `2 minutes ago`, `3 days ago`. */
export function formatAgo(sinceMs: number): string {
  const minutes = Math.floor(sinceMs / 60_000);
  if (minutes < 1) return words().justNow;
  if (minutes < 60) return ago().format(-minutes, 'minute');
  const hours = Math.floor(minutes / 60);
  return hours < 24 ? ago().format(-hours, 'hour') : ago().format(-Math.floor(hours / 24), 'day');
}
