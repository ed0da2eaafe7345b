import { expect, test } from 'vitest';
import { decodeShapes } from '../../src/basemap/decode-basemap.ts';
import { stepsPerPx, traceMapOutlines } from '../../src/basemap/map-outlines.ts';
import { projectCoordinates, worldSizePx } from '../../src/basemap/mercator.ts';
import { paintMap } from '../../src/basemap/paint-map.ts';
import { palettes } from '../../src/basemap/palettes.ts';
import { readBasemap } from './read-basemap.ts';
import { readSvgPath } from './read-svg-path.ts';
import { createRecordingContext } from './recording-context.ts';

const shapes = decodeShapes(readBasemap());
const precision = { core: [{ left: -175, top: -75, right: 175, bottom: 75 }], roughness: 1 };
const palette = palettes.light;

function viewAt(lat: number, lng: number, zoom: number) {
  const { x, y } = projectCoordinates({ lat, lng });
  const world = worldSizePx(zoom);
  return { zoom, left: x * world - 175, top: y * world - 74, widthPx: 350, heightPx: 148, pixelRatio: 1 };
}

/** A written map, filled again. */
function repainted(view: ReturnType<typeof viewAt>) {
  const { outlines, layers } = traceMapOutlines(shapes, view, precision);
  const context = createRecordingContext();
  context.fillStyle = palette.water;
  context.fillRect(0, 0, 350, 148);
  for (const { outline, role, widthPx } of layers) {
    if (widthPx !== null) continue;
    context.fillStyle = palette[role];
    context.beginPath();
    for (const { points } of readSvgPath(outlines.get(outline) ?? '')) {
      points.forEach(([x, y], index) => {
        const point = [x / stepsPerPx + 175, y / stepsPerPx + 74] as const;
        if (index === 0) context.moveTo(...point);
        else context.lineTo(...point);
      });
    }
    context.fill();
  }
  return context;
}

test.each([
  ['the Adriatic', 45.6, 13.7, 6.4],
  ['Tierra del Fuego', -54.9, -67.6, 4.8],
  ['the lakes of Finland', 62, 27, 5],
  ['the date line in Fiji', -16.8, 180, 4.8],
  ['the date line in the Aleutians', 52, 177.5, 2.4],
  ['the ice at the south pole', -84, 60, 2.4],
  ['the sea at the north pole', 84, 0, 2.4],
])('%s, written down, is land and water where it is painted so', (_where, lat, lng, zoom) => {
  const view = viewAt(lat, lng, zoom);
  const painted = createRecordingContext();
  paintMap(painted, shapes, view, palette);
  const written = repainted(view);
  let differing = 0;
  for (let x = 2; x < 350; x += 5)
    for (let y = 2; y < 148; y += 5) if (painted.colourAt(x, y) !== written.colourAt(x, y)) differing++;
  // Of 2,100 samples: those that lie within half a pixel of a coast.
  expect(differing).toBeLessThan(32);
});

test('an outline that is drawn more than once is written once', () => {
  const { outlines, layers } = traceMapOutlines(shapes, viewAt(45.6, 13.7, 6.4), precision);
  const ofLand = layers.filter(({ outline }) => outline === 'land').map(({ role }) => role);
  expect(ofLand).toEqual(['shelfOuter', 'shelfInner', 'land', 'coast']);
  expect([...outlines.keys()].filter((name) => name === 'land')).toHaveLength(1);
});

test('what is not in the view has no layer', () => {
  const { layers } = traceMapOutlines(shapes, viewAt(10, -140, 4), precision);
  expect(layers.map(({ outline }) => outline)).toEqual(['graticule']);
});

test('a rougher map takes fewer signs', () => {
  const view = viewAt(68, 15, 4);
  const signsAt = (roughness: number) =>
    traceMapOutlines(shapes, view, { ...precision, roughness }).outlines.get('land')?.length ?? 0;
  expect(signsAt(3)).toBeLessThan(signsAt(1) / 2);
});
