import type { EntrySummary } from '../../../model/entry/entry.ts';
import { headlineOf, isTitledByNumber, type Named, shortPlace } from '../../../model/entry/headline.ts';
import { formatCoordinates } from '../../../model/place/coordinates.ts';
import { cutAtWord } from '../../../model/text/cut-at-word.ts';
import { joinFacts } from './join-facts.ts';

/** The pace for estimating a reader's minutes. */
const wordsPerMinute = 230;

export { headlineOf, isTitledByNumber, shortPlace };

/** Like {@link headlineOf}, plus shorter ones for narrow places, the longest first. */
export function headlinesOf(entry: Named): string[] {
  const headline = headlineOf(entry);
  const [town = headline] = headline.split(',');
  return isTitledByNumber(entry) && town !== headline ? [headline, town] : [headline];
}

/** `34.05° N, 118.24° W · 13:45 · still`, as far as the parts exist. */
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
  // The line may have been cut before: its own ellipsis is not a word to cut at.
  return cutAtWord(`${firstLine.replace(/ …$/, '')}  `, limit, ' …');
}
