import { foldText } from '../model/text/fold-text.ts';

/** The names of months and weekdays in English and in the journal's own language, folded, long and short. */
export function calendarWords(language: string): ReadonlySet<string> {
  const words = new Set<string>();
  for (const locale of ['en', language]) {
    for (const length of ['long', 'short'] as const) {
      for (const name of [...monthNames(locale, length), ...dayNames(locale, length)]) {
        words.add(foldText(name).replace(/\.$/, ''));
        words.add(`${foldText(name)}s`);
      }
    }
  }
  return words;
}

function monthNames(locale: string, length: 'long' | 'short'): string[] {
  const format = new Intl.DateTimeFormat(locale, { month: length, timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) => format.format(Date.UTC(2026, month, 1)));
}

function dayNames(locale: string, length: 'long' | 'short'): string[] {
  const format = new Intl.DateTimeFormat(locale, { weekday: length, timeZone: 'UTC' });
  return Array.from({ length: 7 }, (_, day) => format.format(Date.UTC(2026, 1, 1 + day)));
}
