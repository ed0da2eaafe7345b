import { wordsIn } from '../state/words-in.ts';
import { formatMonth } from '../views/ui/format/format-day.ts';
import { listWords } from '../words/english/list/list-words.ts';
import type { Period } from './screen.ts';

const words = wordsIn('list', listWords);

/** `2026`, `June 2026`, or the word for entries without a date, as the list has them. */
export function nameOfPeriod({ key }: Period): string {
  if (key === 'undated') return words().undated;
  return key.length > 4 ? formatMonth(key) : key;
}
