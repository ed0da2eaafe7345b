import type { DayRange } from './cluster-entries.ts';
import type { EntryPoints } from './gather-entry-points.ts';

/** The entry in the range whose day is nearest to `day`, the newer one of two; -1 if the range has none. */
export function nearestEntry(points: EntryPoints, day: number, { fromDay, toDay }: DayRange): number {
  let nearest = -1;
  let minDistance = Number.POSITIVE_INFINITY;
  for (let index = 0; index < points.size; index += 1) {
    const dayHere = points.day[index] ?? 0;
    const distance = Math.abs(dayHere - day);
    if (dayHere < fromDay || dayHere > toDay || distance > minDistance) continue;
    nearest = index;
    minDistance = distance;
  }
  return nearest;
}
