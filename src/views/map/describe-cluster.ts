import type { EntrySummary } from '../../model/entry.ts';
import type { Cluster } from './cluster.ts';
import type { EntryPoints } from './gather-entry-points.ts';

const wholeDate = new Intl.DateTimeFormat('en', {
  month: 'long',
  day: 'numeric',
  year: 'numeric',
  timeZone: 'UTC',
});

/** A marker's name: `Entry 0090, Los Angeles, June 25, 2026` or `34 entries, Los Angeles`. */
export function describeCluster(
  { entries }: EntryPoints,
  { count, newest, isOnePlace, isInRange }: Pick<Cluster, 'count' | 'newest' | 'isOnePlace' | 'isInRange'>,
): string {
  const entry = entries[newest];
  if (!entry) return '';
  const suffix = isInRange ? '' : ', outside these dates';
  if (count === 1) return `${describeEntry(entry)}${suffix}`;
  const place = townOf(entry.place);
  const around = isOnePlace || !place ? '' : ' and around';
  return `${count.toLocaleString('en')} entries${place ? `, ${place}` : ''}${around}${suffix}`;
}

/** `Entry 0090, Los Angeles, June 25, 2026`, of what is there. */
export function describeEntry({ number, title, place, date }: EntrySummary): string {
  const name = number ? `Entry ${number}` : title;
  return [name, townOf(place), date && wholeDate.format(Date.parse(date))].filter(Boolean).join(', ');
}

/** True where all members name the same place. */
export function isOnePlace({ placeId }: EntryPoints, members: readonly number[]): boolean {
  const first = placeId[members[0] ?? 0] ?? -1;
  return first >= 0 && members.every((index) => placeId[index] === first);
}

/** `Los Angeles, California, USA` → `Los Angeles`. */
export function townOf(place: string | null): string {
  return place?.split(',')[0]?.trim() ?? '';
}
