import type { Coordinates } from '../model/place/coordinates.ts';
import { maxSine, nearestCopy } from './mercator.ts';

/** A leg of the route on the unit square. */
export interface Leg {
  /** x, y and the share of the way, 0 … 1, of one point after another; x runs on beyond 0 … 1 across the date line. */
  points: Float64Array;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

interface TracedPoint {
  x: number;
  y: number;
  share: number;
}

/** Up to here, in degrees of arc, a leg bows fully aside; from `straightDeg` on its own curve is enough. */
const bowedDeg = 14;
const straightDeg = 45;
/** How far a short leg bows, as a share of its length, so that the way back does not cover the way there. */
const bowShare = 0.09;
/** A curve begins as this many chords, each of which is halved at most `maxHalvings` times. */
const firstChords = 4;
const maxHalvings = 5;
const radians = Math.PI / 180;

/**
 * The great circle between two places, bowed a little to its left where it is short: as few points as keep it within
 * `tolerance`, in the unit square's own measure, of the curve.
 */
export function traceLeg(from: Coordinates, to: Coordinates, tolerance: number): Leg {
  const curve = bowedCurve(from, to);
  const points: TracedPoint[] = [curve(0, (from.lng + 180) / 360)];
  for (let chord = 1; chord <= firstChords; chord += 1) {
    const start = points.at(-1);
    if (start) addChord(start, chord / firstChords, 0);
  }
  return {
    points: Float64Array.from(points.flatMap(({ x, y, share }) => [x, y, share])),
    ...boundsOf(points),
  };

  function addChord(start: TracedPoint, share: number, halvings: number): void {
    const middle = curve((start.share + share) / 2, start.x);
    const end = curve(share, middle.x);
    const strayed = Math.hypot((start.x + end.x) / 2 - middle.x, (start.y + end.y) / 2 - middle.y);
    if (strayed <= tolerance || halvings >= maxHalvings) {
      points.push(end);
      return;
    }
    addChord(start, middle.share, halvings + 1);
    addChord(points.at(-1) ?? middle, share, halvings + 1);
  }
}

/** The point at a share of the way, in the copy of the world nearest to `nearX`. */
type Curve = (share: number, nearX: number) => TracedPoint;

function bowedCurve(from: Coordinates, to: Coordinates): Curve {
  const { angle, curve } = circleThrough(from, to);
  const arcDeg = angle / radians;
  const bow = bowShare * Math.min(1, Math.max(0, (straightDeg - arcDeg) / (straightDeg - bowedDeg)));
  if (bow === 0) return curve;
  const start = curve(0, (from.lng + 180) / 360);
  const end = curve(1, curve(0.5, start.x).x);
  const acrossX = (start.y - end.y) * bow;
  const acrossY = (end.x - start.x) * bow;
  return (share, nearX) => {
    const height = 4 * share * (1 - share);
    const { x, y } = curve(share, nearX + acrossX * height);
    return { x: x - acrossX * height, y: y - acrossY * height, share };
  };
}

/**
 * Spherical linear interpolation (Shoemake, "Animating rotation with quaternion curves", 1985) in the Web Mercator
 * projection. Between opposite ends of the earth, where every way is as short, it goes over the north pole.
 */
function circleThrough(from: Coordinates, to: Coordinates): { angle: number; curve: Curve } {
  const [ax, ay, az] = toVector(from);
  const [bx, by, bz] = toVector(to);
  const cosine = Math.min(1, Math.max(-1, ax * bx + ay * by + az * bz));
  let side = [bx - ax * cosine, by - ay * cosine, bz - az * cosine] as const;
  if (Math.hypot(...side) < 1e-9) side = [-az * ax, -az * ay, 1 - az * az];
  const size = Math.hypot(...side) || 1;
  const [sx, sy, sz] = [side[0] / size, side[1] / size, side[2] / size];
  const angle = Math.atan2(bx * sx + by * sy + bz * sz, cosine);
  const curve: Curve = (share, nearX) => {
    const [along, aside] = [Math.cos(angle * share), Math.sin(angle * share)];
    const lng = Math.atan2(ay * along + sy * aside, ax * along + sx * aside);
    const sine = Math.min(maxSine, Math.max(-maxSine, az * along + sz * aside));
    const x = nearestCopy(lng / (2 * Math.PI) + 0.5, nearX, 1);
    return { x, y: 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI), share };
  };
  return { angle, curve };
}

function toVector({ lat, lng }: Coordinates): [x: number, y: number, z: number] {
  const upright = Math.cos(lat * radians);
  return [upright * Math.cos(lng * radians), upright * Math.sin(lng * radians), Math.sin(lat * radians)];
}

function boundsOf(points: readonly TracedPoint[]) {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { x, y } of points) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return { left, right, top, bottom };
}
