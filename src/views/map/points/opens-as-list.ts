import { haveOnePlace } from './describe-cluster.ts';
import { boxAround } from './fit-view.ts';
import type { EntryPoints } from './gather-entry-points.ts';

/** At the maximum zoom, 9, entries closer together than this many px are still one cluster. */
const inseparablePx = 46;

/** True if zooming in would not separate these entries, or if they name the same place: a list is then better. */
export function opensAsList(points: EntryPoints, members: readonly number[]): boolean {
  if (haveOnePlace(points, members)) return true;
  const around = boxAround(points, members);
  return around === null || Math.max(around.width, around.height) * 256 * 2 ** 9 < inseparablePx;
}
