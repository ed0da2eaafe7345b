import { projectCoordinates, unprojectPoint, worldSizePx } from '../../basemap/mercator.ts';
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
const maxMovePx = 200;
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
export function uncoverMarkers(view: MapView, discs: readonly Disc[], box: MapBox, sight: Sight): MapView {
  const held = holdToWorld(view, box);
  const maxGain = discs.reduce((sum, disc) => sum + gainOf(disc, wholeGain), 0);
  const gainAfter = gainsAround(held, discs, box, sight);
  let best = { view: held, gain: gainAfter({ across: 0, down: 0 }) };
  if (best.gain === maxGain) return held;
  for (let down = -maxMovePx; down <= maxMovePx; down += stepPx) {
    const row = movedBy(held, { across: 0, down });
    if (holdToWorld(row, box) !== row) continue;
    for (let across = -maxMovePx; across <= maxMovePx; across += stepPx) {
      const move = { across, down };
      const gain = gainAfter(move) - lossPerPx * Math.hypot(across, down);
      if (gain > best.gain) best = { view: movedBy(held, move), gain };
    }
  }
  return best.view;
}

/** So many px that the middle of the view goes east and south. */
interface Move {
  across: number;
  down: number;
}

function movedBy(view: MapView, { across, down }: Move): MapView {
  const worldPx = worldSizePx(view.zoom);
  const { x, y } = projectCoordinates(view);
  return { ...unprojectPoint({ x: x + across / worldPx, y: y + down / worldPx }), zoom: view.zoom };
}

/** Gives what a move gains. Thousands are tried before the map's first frame: each is but sums of px. */
function gainsAround(
  view: MapView,
  discs: readonly Disc[],
  box: MapBox,
  sight: Sight,
): (move: Move) => number {
  const worldPx = worldSizePx(view.zoom);
  const centre = projectCoordinates(view);
  const circles = discs.map((disc) => ({
    disc,
    fromMiddle: { across: (disc.x - centre.x) * worldPx, down: (disc.y - centre.y) * worldPx },
    reachPx: disc.radiusPx + airPx,
  }));
  return (move) => {
    let sum = 0;
    for (const { disc, fromMiddle, reachPx } of circles) {
      const across = fromMiddle.across - move.across;
      // In the copy of the world that is nearest to the middle.
      const x = box.width / 2 + across - worldPx * Math.round(across / worldPx);
      const y = box.height / 2 + fromMiddle.down - move.down;
      const circle = { left: x - reachPx, top: y - reachPx, right: x + reachPx, bottom: y + reachPx };
      sum += gainOf(disc, gainAt(circle, sight));
    }
    return sum;
  };
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
