import { firstAtOrAfter } from './first-at-or-after.ts';

/**
 * Bounds of days that ascend with few exceptions: the date line turns the calendar back, and feeds have errors. Both
 * ascend.
 */
export interface DayBounds {
  /** The latest day up to an index, inclusive. */
  latestSoFar: Int32Array;
  /** The earliest day from an index on, inclusive. */
  earliestToCome: Int32Array;
}

/** Prepares {@link stretchOf} for days in the order of the journal. */
export function boundDays(days: Int32Array): DayBounds {
  const latestSoFar = days.slice();
  const earliestToCome = days.slice();
  for (let index = 1; index < days.length; index += 1)
    latestSoFar[index] = Math.max(latestSoFar[index - 1] ?? 0, days[index] ?? 0);
  for (let index = days.length - 2; index >= 0; index -= 1)
    earliestToCome[index] = Math.min(earliestToCome[index + 1] ?? 0, days[index] ?? 0);
  return { latestSoFar, earliestToCome };
}

/** The range of indexes, the end excluded, outside of which no day is in the range of days. Inside almost all are. */
export function stretchOf(
  { latestSoFar, earliestToCome }: DayBounds,
  { fromDay, toDay }: { fromDay: number; toDay: number },
): { start: number; end: number } {
  return { start: firstAtOrAfter(latestSoFar, fromDay), end: firstAtOrAfter(earliestToCome, toDay + 1) };
}
