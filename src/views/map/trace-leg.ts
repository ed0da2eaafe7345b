import { greatCircle } from '../../basemap/great-circle.ts';
import { nearestCopy, projectCoordinates } from '../../basemap/mercator.ts';
import type { Coordinates } from '../../model/coordinates.ts';

/** A leg of the route on the unit square: x, y pairs; x runs on beyond 0 … 1 where the leg crosses the date line. */
export interface Leg {
  path: Float64Array;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Up to here, in degrees of arc, a leg bows fully aside; from `straightDeg` on its own curve is enough. */
const bowedDeg = 14;
const straightDeg = 45;
/** How far a short leg bows, as a share of its length, so that the way back does not cover the way there. */
const bowShare = 0.09;
const fewestSteps = 10;

/** The great circle between two places, bowed a little to its left where it is short. */
export function traceLeg(from: Coordinates, to: Coordinates): Leg {
  const arcDeg = arcBetween(from, to);
  const circle = greatCircle(from, to, Math.min(1.2, Math.max(arcDeg, 1e-6) / fewestSteps));
  const path = new Float64Array(2 * circle.length);
  circle.forEach((place, index) => {
    const { x, y } = projectCoordinates(place);
    path[2 * index] = index === 0 ? x : nearestCopy(x, path[2 * index - 2] ?? x, 1);
    path[2 * index + 1] = y;
  });
  bow(path, bowShare * Math.min(1, Math.max(0, (straightDeg - arcDeg) / (straightDeg - bowedDeg))));
  return { path, ...boundsOf(path) };
}

/** Degrees of arc between two places, by the haversine formula. */
function arcBetween(from: Coordinates, to: Coordinates): number {
  const radians = Math.PI / 180;
  const up = Math.sin(((to.lat - from.lat) * radians) / 2) ** 2;
  const across = Math.sin(((to.lng - from.lng) * radians) / 2) ** 2;
  const upright = Math.cos(from.lat * radians) * Math.cos(to.lat * radians);
  return (2 * Math.asin(Math.min(1, Math.sqrt(up + upright * across)))) / radians;
}

function bow(path: Float64Array, share: number): void {
  if (share === 0) return;
  const last = path.length - 2;
  const acrossX = -((path[last + 1] ?? 0) - (path[1] ?? 0)) * share;
  const acrossY = ((path[last] ?? 0) - (path[0] ?? 0)) * share;
  for (let at = 2; at < last; at += 2) {
    const along = at / last;
    const height = 4 * along * (1 - along);
    path[at] = (path[at] ?? 0) - acrossX * height;
    path[at + 1] = (path[at + 1] ?? 0) - acrossY * height;
  }
}

function boundsOf(path: Float64Array) {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (let at = 0; at < path.length; at += 2) {
    left = Math.min(left, path[at] ?? left);
    right = Math.max(right, path[at] ?? right);
    top = Math.min(top, path[at + 1] ?? top);
    bottom = Math.max(bottom, path[at + 1] ?? bottom);
  }
  return { left, right, top, bottom };
}
