import type { Coordinates } from '../model/place/coordinates.ts';

/** A point on the square world of the Web Mercator projection: x 0 … 1 from 180° W to 180° E, y 0 … 1 from north to south. */
export interface WorldPoint {
  x: number;
  y: number;
}

/** Where the square world ends: atan(sinh(π)). */
export const maxLatitude = 85.0511287798066;

/** Mercator's y is infinite at the poles: lines that lead there end before them, well beyond what a screen shows. */
export const maxSine = Math.sin((89.9 * Math.PI) / 180);

/** Side of the whole world in CSS pixels at zoom 0, as every slippy map has it. */
export const worldSizePxAtZoom0 = 256;

/**
 * Web Mercator (EPSG:3857) scaled to the unit square. Longitudes beyond ±180 give x outside 0 … 1;
 * latitudes beyond the square's edge are moved to the edge.
 */
export function projectCoordinates({ lat, lng }: Coordinates): WorldPoint {
  return projectOnward({ lat: Math.max(-maxLatitude, Math.min(maxLatitude, lat)), lng });
}

/** The same, but for the way over a pole: y goes on beyond 0 … 1, up to where 89.9° would be. */
export function projectOnward({ lat, lng }: Coordinates): WorldPoint {
  const sine = Math.max(-maxSine, Math.min(maxSine, Math.sin((lat * Math.PI) / 180)));
  return { x: (lng + 180) / 360, y: 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI) };
}

/** The inverse of `projectCoordinates`; `lng` lies outside ±180 for points of a world copy. */
export function unprojectPoint({ x, y }: WorldPoint): Coordinates {
  return { lat: (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI, lng: x * 360 - 180 };
}

/** Side of the whole world in CSS pixels; fractional zooms are allowed. */
export function worldSizePx(zoom: number): number {
  return worldSizePxAtZoom0 * 2 ** zoom;
}

/** The copy of `value` (period `period`) that lies nearest to `reference`. */
export function nearestCopy(value: number, reference: number, period: number): number {
  return value + Math.round((reference - value) / period) * period;
}
