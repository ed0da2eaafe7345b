import { boxAround, type MapBox } from './fit-view.ts';
import type { EntryPoints } from './gather-entry-points.ts';

/** A first view that holds this many of the newest entries shows where the journal is now. */
const recentEntries = 30;

/**
 * The entries that a first view should hold: all of them where they fit into the uncovered part of the map at its
 * least zoom, else the newest ones, as many as fit, and at most 30.
 */
export function initialMembers(
  points: EntryPoints,
  { width, height, insets }: MapBox,
  leastZoom: number,
): number[] {
  const all = Array.from({ length: points.size }, (_, index) => index);
  const room = {
    width: (width - insets.left - insets.right) / (256 * 2 ** leastZoom),
    height: (height - insets.top - insets.bottom) / (256 * 2 ** leastZoom),
  };
  if (fits(all)) return all;
  let count = Math.min(recentEntries, points.size);
  while (count > 1 && !fits(all.slice(-count))) count -= 1;
  const recent = all.slice(-count);
  // The newest entry alone may have no place; then the one before it, and so on.
  while (count < points.size && !boxAround(points, recent)) {
    count += 1;
    recent.unshift(points.size - count);
  }
  return recent;

  function fits(members: number[]): boolean {
    const around = boxAround(points, members);
    return around === null || (around.width <= room.width && around.height <= room.height);
  }
}
