import { projectCoordinates, unprojectPoint } from '../../basemap/mercator.ts';
import type { Box } from '../../basemap/place-labels.ts';
import { holdToWorld, type MapBox, type MapView } from './fit-view.ts';

/** A marker's circle: its middle on the unit square, its radius in CSS px. */
export interface Disc {
  x: number;
  y: number;
  radiusPx: number;
  /** It must be seen before all others. */
  isNewest: boolean;
}

/** What of the map can be seen: the part that the sheet leaves, in px of the map, and what stands over it. */
export interface Sight {
  seen: Box;
  overlays: readonly Box[];
}

/** A view is moved no further, and in steps of so much, to spare a marker. */
const furthestPx = 200;
const stepPx = 8;
/** The halo of a circle, and air. */
const airPx = 3;
/** What a marker counts for that is seen whole; cut or covered, it is worse than none. */
const wholeGain = 1;
const cutGain = -2;
const newestGain = 100;
/** A step away from the view asked for must be worth it. */
const lossPerPx = 0.002;

/**
 * The view near the one given that cuts the fewest markers at the map's edges and below what stands over the map, and
 * shows the most whole; the same view where it does neither.
 */
export function spareMarkers(view: MapView, discs: readonly Disc[], box: MapBox, sight: Sight): MapView {
  const held = holdToWorld(view, box);
  const most = discs.reduce((sum, disc) => sum + gainOf(disc, wholeGain), 0);
  let best = { view: held, gain: gainIn(held, discs, box, sight) };
  if (best.gain === most) return held;
  for (let down = -furthestPx; down <= furthestPx; down += stepPx) {
    const row = movedBy(held, 0, down);
    if (holdToWorld(row, box) !== row) continue;
    for (let across = -furthestPx; across <= furthestPx; across += stepPx) {
      const moved = movedBy(row, across, 0);
      const gain = gainIn(moved, discs, box, sight) - lossPerPx * Math.hypot(across, down);
      if (gain > best.gain) best = { view: moved, gain };
    }
  }
  return best.view;
}

function movedBy(view: MapView, acrossPx: number, downPx: number): MapView {
  const worldPx = 256 * 2 ** view.zoom;
  const { x, y } = projectCoordinates(view);
  return { ...unprojectPoint({ x: x + acrossPx / worldPx, y: y + downPx / worldPx }), zoom: view.zoom };
}

function gainIn(view: MapView, discs: readonly Disc[], { width, height }: MapBox, sight: Sight): number {
  const worldPx = 256 * 2 ** view.zoom;
  const centre = projectCoordinates(view);
  return discs.reduce((sum, disc) => {
    const across = disc.x - centre.x;
    const x = width / 2 + (across - Math.round(across)) * worldPx;
    const y = height / 2 + (disc.y - centre.y) * worldPx;
    const radius = disc.radiusPx + airPx;
    const circle = { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius };
    return sum + gainOf(disc, gainAt(circle, sight));
  }, 0);
}

function gainOf({ isNewest }: Disc, gain: number): number {
  return isNewest && gain === wholeGain ? newestGain : gain;
}

function gainAt(circle: Box, { seen, overlays }: Sight): number {
  if (!isTouching(circle, seen)) return 0;
  const isInside =
    circle.left >= seen.left &&
    circle.right <= seen.right &&
    circle.top >= seen.top &&
    circle.bottom <= seen.bottom;
  return isInside && !overlays.some((overlay) => isTouching(circle, overlay)) ? wholeGain : cutGain;
}

function isTouching(one: Box, other: Box): boolean {
  return one.left < other.right && one.right > other.left && one.top < other.bottom && one.bottom > other.top;
}
