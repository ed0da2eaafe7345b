import type { Coordinates } from '../model/place/coordinates.ts';
import { nearestCopy } from './mercator.ts';

type Vector = [x: number, y: number, z: number];

/**
 * Points along the shortest way between two places, both ends among them, no further than `stepDeg` degrees of arc
 * apart. Longitudes go on beyond ±180 rather than jump, starting at that of `from`, so that the line can be drawn as it
 * is. Spherical linear interpolation (Shoemake, "Animating rotation with quaternion curves", 1985); between opposite
 * ends of the earth, where every way is as short, it goes over the north pole.
 */
export function greatCircle(from: Coordinates, to: Coordinates, stepDeg = 2): Coordinates[] {
  const start = toVector(from);
  const end = toVector(to);
  const angle = Math.atan2(length(cross(start, end)), dot(start, end));
  const steps = Math.max(1, Math.ceil((angle * 180) / Math.PI / stepDeg));
  const side = sidewards(start, end);
  const points: Coordinates[] = [];
  let lng = from.lng;
  for (let step = 0; step <= steps; step++) {
    const turned = (angle * step) / steps;
    const point = add(scale(start, Math.cos(turned)), scale(side, Math.sin(turned)));
    const { lat, lng: wrapped } = step === 0 ? from : step === steps ? to : toCoordinates(point);
    lng = nearestCopy(wrapped, lng, 360);
    points.push({ lat, lng });
  }
  return points;
}

/** The unit vector a quarter of the earth away from `start`, in the direction of `end`. */
function sidewards(start: Vector, end: Vector): Vector {
  const towards = add(end, scale(start, -dot(start, end)));
  const size = length(towards);
  if (size > 1e-9) return scale(towards, 1 / size);
  const north = add([0, 0, 1], scale(start, -start[2]));
  return length(north) > 1e-9 ? scale(north, 1 / length(north)) : [1, 0, 0];
}

function toVector({ lat, lng }: Coordinates): Vector {
  const [phi, lambda] = [(lat * Math.PI) / 180, (lng * Math.PI) / 180];
  return [Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi)];
}

function toCoordinates([x, y, z]: Vector): Coordinates {
  return { lat: (Math.atan2(z, Math.hypot(x, y)) * 180) / Math.PI, lng: (Math.atan2(y, x) * 180) / Math.PI };
}

function dot(a: Vector, b: Vector): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

function cross(a: Vector, b: Vector): Vector {
  return [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
}

function add(a: Vector, b: Vector): Vector {
  return [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
}

function scale(a: Vector, by: number): Vector {
  return [a[0] * by, a[1] * by, a[2] * by];
}

function length(a: Vector): number {
  return Math.hypot(...a);
}
