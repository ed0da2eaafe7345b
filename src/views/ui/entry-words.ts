import { formatCoordinates } from '../../model/coordinates.ts';
import { cutAtWord } from '../../model/cut-at-word.ts';
import type { EntrySummary } from '../../model/entry.ts';
import { joinFacts } from './join-facts.ts';

/** At this pace a reader's minutes are counted. */
const wordsPerMinute = 230;

type Named = Pick<EntrySummary, 'title' | 'number' | 'place'>;

/** True where the title says no more than the number (`Entry 0090`): then the place is the better headline. */
export function isTitledByNumber({ title, number }: Named): boolean {
  return number !== null && title.replace(/\D+/g, '') === number && /^\p{L}+\W*\d+$/u.test(title);
}

/** What names an entry at a glance: its own title, else where it was written. */
export function headlineOf(entry: Named): string {
  return isTitledByNumber(entry) && entry.place ? shortPlace(entry.place) : entry.title;
}

/** As {@link headlineOf}, and shorter ones for narrow places, the longest first. */
export function headlinesOf(entry: Named): string[] {
  const headline = headlineOf(entry);
  const [town = headline] = headline.split(',');
  return isTitledByNumber(entry) && town !== headline ? [headline, town] : [headline];
}

/** `Los Angeles, California, USA` → `Los Angeles, USA`. */
export function shortPlace(place: string): string {
  const parts = place.split(',').map((part) => part.trim());
  return parts.length > 2 ? `${parts[0]}, ${parts.at(-1)}` : place;
}

/** `34.05° N, 118.24° W · 13:45 · still`, of what is there. */
export function datelineOf(entry: EntrySummary): string {
  const place = entry.place && !isTitledByNumber(entry) ? shortPlace(entry.place) : null;
  const position = entry.origin && formatCoordinates(entry.origin, 2);
  return joinFacts(place ?? position, entry.localTime, entry.state);
}

/** Whole minutes, at least one, to read this many words. */
export function minutesToRead(words: number): number {
  return Math.max(1, Math.round(words / wordsPerMinute));
}

/** As much of an entry's first line as fits into `limit` characters, cut at a word. */
export function excerptOf(firstLine: string, limit: number): string {
  if (firstLine.length <= limit) return firstLine;
  // The line may have been cut before: its own ellipsis is no word to cut at.
  return cutAtWord(`${firstLine.replace(/ …$/, '')}  `, limit, ' …');
}
