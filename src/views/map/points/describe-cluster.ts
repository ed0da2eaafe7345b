import { dayNumberOf } from '../../../model/calendar/calendar-day.ts';
import type { EntrySummary } from '../../../model/entry/entry.ts';
import { wordsIn } from '../../../state/words-in.ts';
import { mapWords } from '../../../words/english/map-words.ts';
import { uiWords } from '../../../words/english/ui-words.ts';
import type { Cluster } from './cluster.ts';
import { boxAround } from './fit-view.ts';
import { formatDayNumber } from './format-days.ts';
import type { EntryPoints } from './gather-entry-points.ts';

const words = wordsIn('map', mapWords);
const shared = wordsIn('ui', uiWords);

/** At the maximum zoom, 9, entries closer together than this many px are still one cluster. */
const inseparablePx = 46;

/** A marker's name: `Entry 0090, Los Angeles, June 25, 2026` or `34 entries, Los Angeles`. */
export function describeCluster(
  { entries }: EntryPoints,
  { count, newest, isOnePlace, isInRange }: Pick<Cluster, 'count' | 'newest' | 'isOnePlace' | 'isInRange'>,
): string {
  const entry = entries[newest];
  if (!entry) return '';
  const place = townOf(entry.place);
  const name =
    count === 1 ? describeEntry(entry) : words().cluster(count, place, !isOnePlace && place !== '');
  return isInRange ? name : words().outside(name);
}

/** `Entry 0090, Los Angeles, June 25, 2026`, as far as the parts exist. */
export function describeEntry({ number, title, place, date }: EntrySummary): string {
  const name = number ? words().entryNumber(number) : title;
  return [name, townOf(place), date && formatDayNumber(dayNumberOf(date))]
    .filter(Boolean)
    .join(shared().comma);
}

/** True if all members name the same place. */
export function haveOnePlace({ placeId }: EntryPoints, members: readonly number[]): boolean {
  const first = placeId[members[0] ?? 0] ?? -1;
  return first >= 0 && members.every((index) => placeId[index] === first);
}

/** True if zooming in would not separate these entries, or if they name the same place: a list is then better. */
export function opensAsList(points: EntryPoints, members: readonly number[]): boolean {
  if (haveOnePlace(points, members)) return true;
  const around = boxAround(points, members);
  return around === null || Math.max(around.width, around.height) * 256 * 2 ** 9 < inseparablePx;
}

/** `Los Angeles, California, USA` → `Los Angeles`. */
export function townOf(place: string | null): string {
  return place?.split(',')[0]?.trim() ?? '';
}
