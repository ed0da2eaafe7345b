import type { DaySpan } from './zoom-span.ts';

/** At each end of a life at most this share of its entries may be outliers; of a short one, a single entry. */
const apartShare = 0.02;
/** Entries are outliers if the empty time before them is this many times the span of the others. */
const emptyTimes = 2;
/** In a journal of a few days a month's pause is nothing unusual. */
const minDays = 30;
const minEntries = 5;

/**
 * The days that contain almost all entries: a life without the few outliers at its ends (a mistyped year, a note from
 * long ago), which would leave the others only a sliver of the axis. Usually the whole life.
 *
 * @param sortedDays day of every entry, ascending
 */
export function bulkOfDays(sortedDays: Int32Array): DaySpan {
  const size = sortedDays.length;
  const dayAt = (index: number) => sortedDays[index] ?? 0;
  const maxApart = size < minEntries ? 0 : Math.max(1, Math.floor(size * apartShare));
  let first = maxApart;
  let last = Math.max(first, size - 1 - maxApart);
  const maxGap = emptyTimes * Math.max(minDays, dayAt(last) - dayAt(first));
  while (first > 0 && dayAt(first) - dayAt(first - 1) <= maxGap) first -= 1;
  while (last < size - 1 && dayAt(last + 1) - dayAt(last) <= maxGap) last += 1;
  return { firstDay: dayAt(first), lastDay: dayAt(last) };
}
