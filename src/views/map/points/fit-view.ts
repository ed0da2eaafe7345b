import { projectCoordinates, unprojectPoint } from '../../../basemap/mercator.ts';
import type { Coordinates } from '../../../model/place/coordinates.ts';
import type { EntryPoints } from './gather-entry-points.ts';

/** The map's position: the middle of its box and a whole zoom. */
export interface MapView extends Coordinates {
  zoom: number;
}

/** The map's box in CSS px, and how much of each side is covered by controls and the sheet. */
export interface MapBox {
  width: number;
  height: number;
  insets: { top: number; right: number; bottom: number; left: number };
}

/** The smallest box on the unit square around some points; `left` + `width` may exceed 1, across the date line. */
export interface WorldBox {
  left: number;
  width: number;
  top: number;
  height: number;
}

/**
 * The view that shows all these entries in the uncovered part of the map, or null if none of them has a place.
 *
 * @param zooms the range of zooms to choose from; at the minimum, not everything may fit
 */
export function fitView(
  points: EntryPoints,
  members: readonly number[],
  box: MapBox,
  zooms: { min: number; max: number },
): MapView | null {
  const around = boxAround(points, members);
  if (!around) return null;
  const { insets } = box;
  const width = Math.max(1, box.width - insets.left - insets.right);
  const height = Math.max(1, box.height - insets.top - insets.bottom);
  const fitting = Math.log2(
    Math.min(width / (256 * Math.max(around.width, 1e-9)), height / (256 * Math.max(around.height, 1e-9))),
  );
  const zoom = Math.min(zooms.max, Math.max(zooms.min, Math.floor(fitting)));
  return centreInUncovered(around.left + around.width / 2, around.top + around.height / 2, zoom, box);
}

/** The view that has this place in the middle of the uncovered part of the map. */
export function viewAround(points: EntryPoints, index: number, zoom: number, box: MapBox): MapView | null {
  const x = points.x[index];
  const y = points.y[index];
  if (x === undefined || y === undefined || Number.isNaN(x)) return null;
  return centreInUncovered(x, y, zoom, box);
}

/**
 * The same view, moved north or south just far enough that the uncovered part of the map is within the world, or has
 * the world in its middle if that is smaller.
 */
export function holdToWorld(view: MapView, { height, insets }: MapBox): MapView {
  const worldPx = 256 * 2 ** view.zoom;
  const { x, y } = projectCoordinates(view);
  const room = height - insets.top - insets.bottom;
  const top = y * worldPx - height / 2 + insets.top;
  const held = room >= worldPx ? (worldPx - room) / 2 : Math.min(Math.max(top, 0), worldPx - room);
  if (Math.abs(held - top) < 1) return view;
  return { ...view, lat: unprojectPoint({ x, y: (held - insets.top + height / 2) / worldPx }).lat };
}

function centreInUncovered(x: number, y: number, zoom: number, { insets }: MapBox): MapView {
  const worldPx = 256 * 2 ** zoom;
  const centre = unprojectPoint({
    x: x + (insets.right - insets.left) / 2 / worldPx,
    y: y + (insets.bottom - insets.top) / 2 / worldPx,
  });
  return { ...centre, zoom };
}

/** The smallest box around the entries that have a place; it leaves out the widest empty stretch of the globe. */
export function boxAround({ x, y }: EntryPoints, members: readonly number[]): WorldBox | null {
  const xs: number[] = [];
  let top = Number.POSITIVE_INFINITY;
  let bottom = Number.NEGATIVE_INFINITY;
  for (const index of members) {
    const x1 = x[index] ?? Number.NaN;
    const y1 = y[index] ?? Number.NaN;
    if (Number.isNaN(x1)) continue;
    xs.push(x1);
    top = Math.min(top, y1);
    bottom = Math.max(bottom, y1);
  }
  if (xs.length === 0) return null;
  return { ...spanWithoutWidestGap(xs), top, height: bottom - top };
}

function spanWithoutWidestGap(xs: number[]): { left: number; width: number } {
  xs.sort((one, other) => one - other);
  const first = xs[0] ?? 0;
  const last = xs.at(-1) ?? first;
  let left = first;
  let widest = first + 1 - last;
  for (let at = 1; at < xs.length; at += 1) {
    const gap = (xs[at] ?? 0) - (xs[at - 1] ?? 0);
    if (gap > widest) {
      widest = gap;
      left = xs[at] ?? 0;
    }
  }
  return { left, width: 1 - widest };
}
