import { expect, test } from 'vitest';
import { pointInView } from '../../../src/basemap/inset/choose-inset-view.ts';
import { projectCoordinates } from '../../../src/basemap/mercator.ts';
import { chooseWorldView } from '../../../src/build/preview/choose-world-view.ts';
import type { Coordinates } from '../../../src/model/place/coordinates.ts';

const size = { widthPx: 480, heightPx: 160, pixelRatio: 1 };
const places = (...pairs: [lat: number, lng: number][]): Coordinates[] =>
  pairs.map(([lat, lng]) => ({ lat, lng }));

test.each([
  ['some islands', places([37.4, 24.9], [35.3, 25.1], [38.4, 27.1])],
  ['one town', places([37.4, 24.9], [37.5, 24.9])],
  ['both sides of the date line', places([-16.8, 179.9], [-13.8, -171.8], [-36.8, 174.8])],
  ['from Lisbon to Tokyo', places([38.7, -9.1], [35.7, 139.8], [41, 29])],
])('all places are seen: %s', (_where, origins) => {
  const view = chooseWorldView(size, origins);
  for (const origin of origins) {
    const { x, y } = pointInView(projectCoordinates(origin), view);
    expect(x).toBeGreaterThan(20);
    expect(x).toBeLessThan(size.widthPx - 20);
    expect(y).toBeGreaterThan(20);
    expect(y).toBeLessThan(size.heightPx - 10);
  }
});

test('the world is shown once at most, and the first place with its pin whatever the others are', () => {
  for (const first of places([-54.8, -68.3], [78, 15], [0, 0])) {
    const view = chooseWorldView(size, [first, ...places([78, 15], [-54, 170], [10, -120], [0, 60])]);
    expect(256 * 2 ** view.zoom).toBeGreaterThanOrEqual(size.widthPx - 0.001);
    const { y } = pointInView(projectCoordinates(first), view);
    expect(y).toBeGreaterThanOrEqual(30);
    expect(y).toBeLessThan(size.heightPx);
  }
});
