import { nearestCopy, unprojectPoint } from '../../basemap/mercator.ts';

/** Points in world units. A ring's last point is not its first again, and it joins them. */
export type Line = [x: number, y: number][];

/** A line without jumps of more than half the world; x may leave 0 … `worldSize`. */
export function unwrapLine(points: readonly (readonly number[])[], worldSize: number): Line {
  let last: number | undefined;
  return points.map(([x = 0, y = 0]) => {
    last = last === undefined ? x : nearestCopy(x, last, worldSize);
    return [last, y];
  });
}

/**
 * A closed GeoJSON ring as an unwrapped line without the repeated point. A ring round a pole keeps it: its end then
 * lies one world away from its start.
 */
export function ringToLine(ring: readonly (readonly number[])[], worldSize: number): Line {
  const line = unwrapLine(ring, worldSize);
  const [first, last] = [line[0], line.at(-1)];
  if (first && last && Math.abs(first[0] - last[0]) < worldSize / 2) line.pop();
  return line;
}

/** Whole world units, without points that fall together. */
export function roundLine(line: Line): Line {
  const rounded: Line = [];
  for (const [x, y] of line) {
    const point: [number, number] = [Math.round(x), Math.round(y)];
    const last = rounded.at(-1);
    if (last?.[0] !== point[0] || last[1] !== point[1]) rounded.push(point);
  }
  return rounded;
}

/** Signed area in square units, positive when the ring turns clockwise as seen on the map (y points south). */
export function ringArea(ring: Line): number {
  let doubled = 0;
  let previous = ring.at(-1);
  for (const point of ring) {
    if (previous) doubled += previous[0] * point[1] - previous[1] * point[0];
    previous = point;
  }
  return doubled / 2;
}

/** 1 at the equator, towards 0 at the poles; `y` in world units. The power was chosen by eye and by size. */
export function latitudeFactor(y: number, worldSize: number): number {
  const { lat } = unprojectPoint({ x: 0, y: y / worldSize });
  return Math.cos((lat * Math.PI) / 180) ** 1.5;
}
