import type { BasemapShapes } from './decode-basemap.ts';
import { worldSizePx } from './mercator.ts';
import type { PaintContext } from './paint-context.ts';
import { paintMap } from './paint-map.ts';
import type { MapPalette } from './palettes.ts';

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

/** Paints one tile on a canvas of (`sizePx` + `overlapPx`) × `pixelRatio` pixels a side. */
export function paintTile(
  context: PaintContext,
  shapes: BasemapShapes,
  tile: Tile,
  palette: MapPalette,
): void {
  const { z, x, y, sizePx, overlapPx, pixelRatio } = tile;
  const world = worldSizePx(z);
  const left = (((x * sizePx) % world) + world) % world;
  const side = sizePx + overlapPx;
  paintMap(
    context,
    shapes,
    { zoom: z, left, top: y * sizePx, widthPx: side, heightPx: side, pixelRatio },
    palette,
  );
}
