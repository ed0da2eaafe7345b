import { nearestCopy, projectCoordinates } from '../../../basemap/mercator.ts';
import type { Coordinates } from '../../../model/place/coordinates.ts';
import type { WorldView } from './cluster-entries.ts';

const steps = 720;
/** How far beyond the square world a pole's night extends: below it the map continues with land. */
const beyondPole = 2;
/** 89.99°: Mercator's y is still finite there, well beyond what a screen shows. */
const maxSine = Math.sin((89.99 * Math.PI) / 180);

/**
 * Where the sun is lower than `altitudeDeg` (below 0), as an SVG path in CSS px from the view's left top corner, in
 * all the copies of the world that the view touches. The edge is a circle around the point opposite the sun.
 */
export function nightPath(sun: Coordinates, altitudeDeg: number, view: WorldView): string {
  const midnight = { lat: -sun.lat, lng: sun.lng + 180 };
  const ring = circleAround(midnight, 90 + altitudeDeg);
  const turns = Math.round((ring.at(-1)?.x ?? 0) - (ring[0]?.x ?? 0));
  const xs = ring.map(({ x }) => x);
  const first = Math.floor(view.left / view.worldPx - Math.max(...xs));
  const last = Math.ceil((view.left + view.width) / view.worldPx - Math.min(...xs));
  const copies = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const toPx = (x: number, y: number) =>
    `${tenths(x * view.worldPx - view.left)} ${tenths(y * view.worldPx - view.top)}`;
  if (turns === 0)
    return copies.map((copy) => `M${ring.map(({ x, y }) => toPx(x + copy, y)).join('L')}Z`).join('');
  // Around a pole the edge never closes: copies follow one another in one line, without a seam between them.
  if (turns < 0) copies.reverse();
  const edge = copies.flatMap((copy) => ring.map(({ x, y }) => ({ x: x + copy, y })));
  const poleY = midnight.lat > 0 ? 1 - beyondPole : beyondPole;
  const [start, end] = [edge[0]?.x ?? 0, edge.at(-1)?.x ?? 0];
  return `M${edge.map(({ x, y }) => toPx(x, y)).join('L')}L${toPx(end, poleY)}L${toPx(start, poleY)}Z`;
}

/** Whole px would make the edge of the night jagged. */
function tenths(px: number): number {
  return Math.round(px * 10) / 10;
}

/** A circle on the globe, by bearings, on the unit square; x continues rather than jumping. */
function circleAround(centre: Coordinates, radiusDeg: number): { x: number; y: number }[] {
  const radians = Math.PI / 180;
  const [sinLat, cosLat] = [Math.sin(centre.lat * radians), Math.cos(centre.lat * radians)];
  const [sinRadius, cosRadius] = [Math.sin(radiusDeg * radians), Math.cos(radiusDeg * radians)];
  let before = projectCoordinates(centre).x;
  return Array.from({ length: steps + 1 }, (_, step) => {
    const bearing = (step / steps) * 2 * Math.PI;
    const sine = sinLat * cosRadius + cosLat * sinRadius * Math.cos(bearing);
    const lat = Math.asin(Math.max(-1, Math.min(1, sine)));
    const east = Math.atan2(Math.sin(bearing) * sinRadius * cosLat, cosRadius - sinLat * Math.sin(lat));
    before = nearestCopy((centre.lng + east / radians + 180) / 360, before, 1);
    // Beyond the square world too: the map shows empty space there, which the night covers.
    const y = 0.5 - Math.atanh(Math.max(-maxSine, Math.min(maxSine, sine))) / (2 * Math.PI);
    return { x: before, y };
  });
}
