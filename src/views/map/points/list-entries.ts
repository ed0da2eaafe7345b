import type { EntrySummary } from '../../../model/entry/entry.ts';
import type { DayRange } from './cluster-entries.ts';
import type { WorldBox } from './fit-view.ts';
import type { EntryPoints } from './gather-entry-points.ts';

/** The entries of these days, newest first; with a box, only those inside it. */
export function listEntries(points: EntryPoints, range: DayRange, box: WorldBox | null): EntrySummary[] {
  const listed: EntrySummary[] = [];
  for (let index = points.size - 1; index >= 0; index -= 1) {
    const day = points.day[index] ?? 0;
    const entry = points.entries[index];
    if (!entry || day < range.fromDay || day > range.toDay) continue;
    if (box === null || isInBox(points, index, box)) listed.push(entry);
  }
  return listed;
}

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

/** True if the entry has a place in the box, in any copy of the world. */
function isInBox({ x, y }: EntryPoints, index: number, { left, width, top, height }: WorldBox): boolean {
  const across = (x[index] ?? Number.NaN) - left;
  const down = (y[index] ?? Number.NaN) - top;
  return down >= 0 && down <= height && across - Math.floor(across) <= width;
}
