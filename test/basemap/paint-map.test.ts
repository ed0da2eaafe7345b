import { describe, expect, test } from 'vitest';
import { decodeShapes } from '../../src/basemap/decode-basemap.ts';
import { projectCoordinates, worldSizePx } from '../../src/basemap/mercator.ts';
import { paintMap } from '../../src/basemap/paint-map.ts';
import { palettes } from '../../src/basemap/palettes.ts';
import { tileView } from '../../src/basemap/tile-view.ts';
import type { Coordinates } from '../../src/model/place/coordinates.ts';
import { linesOf, readBasemap } from './read-basemap.ts';
import { createRecordingContext } from './recording-context.ts';
import { tileAreas } from './tile-areas.ts';

const shapes = decodeShapes(readBasemap());
const { land, water } = palettes.light;

/** The colour of a place on the tile that holds it, `worlds` world copies to the east. */
function colourOn({ lat, lng }: Coordinates, z: number, worlds = 0): unknown {
  const point = projectCoordinates({ lat, lng });
  const [px, py] = [point.x * worldSizePx(z), point.y * worldSizePx(z)];
  const [x, y] = [Math.floor(px / 256), Math.floor(py / 256)];
  const context = createRecordingContext();
  const tile = { z, x: x + worlds * 2 ** z, y, sizePx: 256, overlapPx: 0.5, pixelRatio: 2 };
  paintMap(context, shapes, tileView(tile), palettes.light);
  return context.colourAt(px - x * 256, py - y * 256);
}

describe.each([1, 2, 3, 4, 5, 6, 7, 8, 9])('at zoom %i', (zoom) => {
  test.each([
    ['Los Angeles', { lat: 34.08, lng: -118.2 }, land],
    ['the sea off Los Angeles', { lat: 32, lng: -121.5 }, water],
    ['Apulia', { lat: 40.9, lng: 16.6 }, land],
    ['Calabria', { lat: 39.3, lng: 16.5 }, land],
    ['the Ionian Sea', { lat: 37.5, lng: 18.5 }, water],
    ['the middle of Africa', { lat: 8, lng: 20 }, land],
    ['the Caspian Sea', { lat: 41.8, lng: 50.6 }, water],
    ['Chukotka, beyond 180°', { lat: 67, lng: -175 }, land],
    ['Russia, before 180°', { lat: 67, lng: 177 }, land],
    ['the Pacific at 180°', { lat: 0, lng: 179.9 }, water],
    ['the south of Antarctica', { lat: -84.8, lng: 60 }, land],
    ['the Southern Ocean', { lat: -60, lng: -140 }, water],
  ])('%s has its colour', (_name, place, colour) => {
    expect(colourOn(place, zoom)).toBe(colour);
    if (zoom < 3) expect([colourOn(place, zoom, -1), colourOn(place, zoom, 3)]).toEqual([colour, colour]);
  });
});

test.each([
  { z: 6, x: 35, y: 24 },
  { z: 6, x: 34, y: 24 },
  { z: 6, x: 10, y: 25 },
  { z: 5, x: 31, y: 7 },
  { z: 4, x: 8, y: 5 },
  { z: 3, x: 7, y: 7 },
])('as much of tile $z/$x/$y is painted as land as there is land', (tile) => {
  const context = createRecordingContext();
  paintMap(context, shapes, tileView({ ...tile, sizePx: 256, overlapPx: 0, pixelRatio: 1 }), palettes.light);
  const samples = 48;
  let painted = 0;
  for (let row = 0; row < samples; row++) {
    for (let column = 0; column < samples; column++) {
      const colour = context.colourAt(((column + 0.5) * 256) / samples, ((row + 0.5) * 256) / samples);
      if (colour === land) painted++;
    }
  }
  const lakes = tileAreas(linesOf(shapes.lakes), tile.z).get(`${tile.x}/${tile.y}`) ?? 0;
  const dryLand = tileAreas(linesOf(shapes.land), tile.z).get(`${tile.x}/${tile.y}`) ?? 0;
  expect(Math.abs(painted / samples ** 2 - (dryLand - lakes))).toBeLessThan(0.02);
});

test('a view wider than the world shows it again on both sides', () => {
  const context = createRecordingContext();
  const view = { zoom: 0, left: -256, top: 0, widthPx: 768, heightPx: 256, pixelRatio: 1 };
  paintMap(context, shapes, view, palettes.dark);
  const { x, y } = projectCoordinates({ lat: 8, lng: 20 });
  for (const copy of [0, 1, 2]) {
    expect(context.colourAt((x + copy) * 256, y * 256)).toBe(palettes.dark.land);
  }
});
