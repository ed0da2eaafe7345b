import type { Thread } from '../../model/journal/thread.ts';
import { wordsIn } from '../../state/words-in.ts';
import { threadsWords } from '../../words/english/books/threads-words.ts';
import { formatDaySpan } from '../ui/format/format-day-span.ts';

const words = wordsIn('threads', threadsWords);

/** What a thread's entries have in common, as a phrase: `12 entries written within 50 km of Trieste`. */
export function describeThread({ kind, name, entries: { length } }: Thread): string {
  switch (kind) {
    case 'name':
    case 'subject':
      return words().met(length);
    case 'place':
      return words().nearPlace(length, name);
    case 'state':
      return words().inState(length, name);
    case 'light':
      return describeLight(length, name);
  }
}

function describeLight(entries: number, light: string): string {
  switch (light) {
    case 'dawn':
      return words().atDawn(entries);
    case 'dusk':
      return words().atDusk(entries);
    case 'night':
      return words().atNight(entries);
    case 'midnight sun':
      return words().underMidnightSun(entries);
    default:
      return words().byLight(entries, light);
  }
}

/** From its first to its last entry: `March 1 – October 20, 2026`; null if no entry has a date. */
export function describeSpan({ firstDate, lastDate }: Thread): string | null {
  return firstDate === null || lastDate === null ? null : formatDaySpan(firstDate, lastDate);
}
