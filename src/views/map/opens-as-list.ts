import { haveOnePlace } from './describe-cluster.ts';
import { boxAround } from './fit-view.ts';
import type { EntryPoints } from './gather-entry-points.ts';

/** At the nearest zoom, 9, entries closer together than this many px are still one cluster. */
const inseparablePx = 46;

/** True where zooming in would not tell these entries apart, or they name the same place: they are better listed. */
export function opensAsList(points: EntryPoints, members: readonly number[]): boolean {
  if (haveOnePlace(points, members)) return true;
  const around = boxAround(points, members);
  return around === null || Math.max(around.width, around.height) * 256 * 2 ** 9 < inseparablePx;
}
