import { projectCoordinates, unprojectPoint, worldSizePx } from '../../../basemap/mercator.ts';
import type { Box } from '../../../basemap/place-labels.ts';
import { holdToWorld, type MapBox, type MapView } from './fit-view.ts';

/** A marker's circle: its middle on the unit square, its radius in CSS px. */
export interface Disc {
  x: number;
  y: number;
  radiusPx: number;
  /** It takes precedence over all others. */
  isNewest: boolean;
}

/** The visible part of the map: what the sheet leaves uncovered, in px of the map, and what is on top of it. */
export interface Sight {
  seen: Box;
  overlays: readonly Box[];
}

/** How far a view may be moved to uncover a marker, and in which steps. */
const maxMovePx = 200;
const stepPx = 8;
/** The halo of a circle, and a margin. */
const airPx = 3;
/** The value of a marker that is wholly visible; one that is cut or covered is worse than none. */
const wholeGain = 1;
const cutGain = -2;
const newestGain = 100;
/** Penalty per px, so that small gains don't move the view. */
const lossPerPx = 0.002;

/**
 * The view near the given one that cuts the fewest markers at the map's edges and below the overlays, and shows the
 * most of them whole; the same view if no other is better.
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

/** How many px the middle of the view moves east and south. */
interface Move {
  across: number;
  down: number;
}

function movedBy(view: MapView, { across, down }: Move): MapView {
  const worldPx = worldSizePx(view.zoom);
  const { x, y } = projectCoordinates(view);
  return { ...unprojectPoint({ x: x + across / worldPx, y: y + down / worldPx }), zoom: view.zoom };
}

/**
 * Returns a function for the gain of a move. Thousands are tried before the map's first frame, so each is only sums
 * of px.
 */
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
