import { language } from '../../../state/words-in.ts';
import { languages } from '../../../words/languages.ts';
import { dateOf, dayFormat } from './format-day.ts';

const datedDay = dayFormat({ month: 'long', day: 'numeric', year: 'numeric' });

/** `March 4 – October 20, 2026`, each year once; a single day if both are the same. */
export function formatDaySpan(first: string, last: string): string {
  const { betweenDays } = languages[language.value];
  if (betweenDays && first !== last)
    return [first, last].map((day) => datedDay().format(dateOf(day))).join(betweenDays);
  // Thin spaces are not in our font.
  return datedDay().formatRange(dateOf(first), dateOf(last)).replaceAll('\u2009', ' ');
}
