import type { Route } from '../../state/route.ts';
import { fitView } from '../map/points/fit-view.ts';
import type { EntryPoints } from '../map/points/gather-entry-points.ts';

/** Approximately what card, timeline and controls cover of the map, which is not there to be measured. */
const insets = { top: 92, right: 28, bottom: 300, left: 28 };
/** A zoom at which a town can be told from its neighbours. */
const maxZoom = 7;
const minZoom = 2;

/**
 * The map with these entries fitted into it and the newest of them selected; null if none has coordinates.
 *
 * @param size the window's, in CSS px
 */
export function mapOfPlace(
  points: EntryPoints,
  members: readonly number[],
  size: { width: number; height: number },
): Route | null {
  const view = fitView(points, members, { ...size, insets }, { min: minZoom, max: maxZoom });
  const newest = points.entries[members.at(-1) ?? -1];
  return view && newest ? { page: 'map', entry: newest.slug, view } : null;
}
