import type { EntrySummary } from './entry.ts';

/** What an entry is named by. */
export type Named = Pick<EntrySummary, 'title' | 'number' | 'place'>;

/** True if the title is no more than the number (`Entry 0090`): the place is then the better headline. */
export function isTitledByNumber({ title, number }: Named): boolean {
  return number !== null && title.replace(/\D+/g, '') === number && /^\p{L}+\W*\d+$/u.test(title);
}

/** A short name for an entry: its own title, else where it was written. */
export function headlineOf(entry: Named): string {
  return isTitledByNumber(entry) && entry.place ? shortPlace(entry.place) : entry.title;
}

/** `Los Angeles, California, USA` → `Los Angeles, USA`. */
export function shortPlace(place: string): string {
  const parts = place.split(',').map((part) => part.trim());
  return parts.length > 2 ? `${parts[0]}, ${parts.at(-1)}` : place;
}
