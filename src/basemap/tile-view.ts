import { worldSizePx } from './mercator.ts';
import type { MapView } from './paint-map.ts';

/** A tile of the usual scheme: `x` from the west (any whole number: the world repeats), `y` from the north. */
export interface Tile {
  z: number;
  x: number;
  y: number;
  /** Side in CSS pixels that neighbours are apart. */
  sizePx: number;
  /** How far the tile reaches under its eastern and southern neighbour, in CSS pixels: no seams at odd pixel ratios. */
  overlapPx: number;
  /** Canvas pixels per CSS pixel. */
  pixelRatio: number;
}

/**
 * The piece of the map that a tile shows, in the world's first copy. A side is `sizePx` + `overlapPx` or a little more: a
 * whole number of canvas pixels, so that none is left half-painted.
 */
export function tileView({ z, x, y, sizePx, overlapPx, pixelRatio }: Tile): MapView {
  const world = worldSizePx(z);
  const left = (((x * sizePx) % world) + world) % world;
  const side = Math.ceil((sizePx + overlapPx) * pixelRatio) / pixelRatio;
  return { zoom: z, left, top: y * sizePx, widthPx: side, heightPx: side, pixelRatio };
}
