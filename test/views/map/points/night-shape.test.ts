import { expect, test } from 'vitest';
import { projectCoordinates } from '../../../../src/basemap/mercator.ts';
import { subsolarPoint } from '../../../../src/model/sky/subsolar-point.ts';
import { sunAltitude } from '../../../../src/model/sky/sun-altitude.ts';
import { nightPath } from '../../../../src/views/map/points/night-shape.ts';

const worldPx = 1024;
const view = { worldPx, left: -600, top: -300, width: 2300, height: 1600 };

type Polygon = [x: number, y: number][];

function polygonsOf(path: string): Polygon[] {
  return path
    .split('Z')
    .filter(Boolean)
    .map((polygon) =>
      polygon
        .slice(1)
        .split('L')
        .map((pair) => pair.split(' ').map(Number) as [number, number]),
    );
}

/** Whether a point lies in the polygons, by counting the edges to its right. */
function isIn(polygons: Polygon[], x: number, y: number): boolean {
  let crossings = 0;
  for (const points of polygons) {
    for (const [index, [x1, y1]] of points.entries()) {
      const [x2, y2] = points[(index + 1) % points.length] ?? [0, 0];
      if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) crossings += 1;
    }
  }
  return crossings % 2 === 1;
}

/** Places all over the globe, in px of the view, in each copy of the world that it sees. */
function* placesInView() {
  for (let lat = -75; lat <= 80; lat += 15.5) {
    for (let lng = -179; lng < 540; lng += 17) {
      const { x, y } = projectCoordinates({ lat, lng });
      yield { place: { lat, lng }, px: x * worldPx - view.left + 0.3, py: y * worldPx - view.top + 0.3 };
    }
  }
}

test.each([
  ['midsummer', '2026-06-21T09:00:00Z', -0.833],
  ['midwinter', '2026-12-21T20:00:00Z', -6],
  ['the equinox', '2026-03-20T14:46:00Z', -0.833],
  ['a day in May', '2026-05-03T23:59:00Z', -18],
])('the shade lies where the sun is down, in every copy of the world, at %s', (_when, iso, altitude) => {
  const instantMs = Date.parse(iso);
  const polygons = polygonsOf(nightPath(subsolarPoint(instantMs), altitude, view));
  const wrong = [...placesInView()].filter(({ place, px, py }) => {
    const above = sunAltitude(instantMs, place) - altitude;
    // Whole px, and chords for a circle: right at the edge either is right.
    return Math.abs(above) > 1 && px > 0 && px < view.width && isIn(polygons, px, py) !== above < 0;
  });
  expect(wrong).toEqual([]);
});

test('a polar night reaches beyond the edge of the square world', () => {
  const path = polygonsOf(nightPath(subsolarPoint(Date.parse('2026-06-21T12:00:00Z')), -0.833, view));
  expect(isIn(path, 900, worldPx - view.top + 100)).toBe(true);
  expect(isIn(path, 900, -view.top - 100)).toBe(false);
});
