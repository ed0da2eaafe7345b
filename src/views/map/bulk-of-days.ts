import type { DaySpan } from './zoom-span.ts';

/** At each end of a life so small a share of its entries may stand apart; of a short one, a single entry. */
const apartShare = 0.02;
/** Entries stand apart when the empty time before them is so many times what the others take. */
const emptyTimes = 2;
/** Of a journal of some days a month's pause is nothing strange. */
const minDays = 30;
const minEntries = 5;

/**
 * The days that almost all entries lie in: a life without the few at its ends that stand far apart from the others
 * (a mistyped year, a note of long ago), which would leave these but a sliver of the axis. The whole life as a rule.
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
