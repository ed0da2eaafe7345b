import { expect, test } from 'vitest';
import { projectCoordinates, worldSizePx } from '../../../../src/basemap/mercator.ts';
import { fitView, holdToWorld, type MapBox, viewAround } from '../../../../src/views/map/points/fit-view.ts';
import { gatherEntryPoints } from '../../../../src/views/map/points/gather-entry-points.ts';
import { journeyOf, summaryOf } from '../../../fixtures/entry-summary.ts';

const phone: MapBox = { width: 412, height: 851, insets: { top: 90, right: 28, bottom: 300, left: 28 } };
const zooms = { min: 1, max: 9 };

/** Where a place stands on the screen, in the copy of the world nearest to the middle. */
function pxIn(
  view: { lat: number; lng: number; zoom: number },
  place: { lat: number; lng: number },
  box: MapBox,
) {
  const worldPx = worldSizePx(view.zoom);
  const centre = projectCoordinates(view);
  const point = projectCoordinates(place);
  const across = point.x - centre.x;
  return {
    x: box.width / 2 + (across - Math.round(across)) * worldPx,
    y: box.height / 2 + (point.y - centre.y) * worldPx,
  };
}

const aegean = journeyOf([
  ['Piraeus, Greece', 37.94, 23.65],
  ['Ermoupoli, Greece', 37.44, 24.94],
  ['Heraklion, Greece', 35.34, 25.14],
]);

test('a fitted journey stands in the part of the map that nothing covers', () => {
  const points = gatherEntryPoints(aegean);
  const view = fitView(points, [0, 1, 2], phone, zooms);
  expect(view?.zoom).toBeGreaterThanOrEqual(6);
  for (const { origin } of aegean) {
    const { x, y } = view && origin ? pxIn(view, origin, phone) : { x: -1, y: -1 };
    expect(x).toBeGreaterThanOrEqual(27);
    expect(x).toBeLessThanOrEqual(385);
    expect(y).toBeGreaterThanOrEqual(89);
    expect(y).toBeLessThanOrEqual(552);
  }
});

test('a journey across the date line is fitted across it, not around the other side of the earth', () => {
  const points = gatherEntryPoints(
    journeyOf([
      ['Suva, Fiji', -18.14, 178.44],
      ['Apia, Samoa', -13.83, -171.77],
    ]),
  );
  const view = fitView(points, [0, 1], phone, zooms);
  expect(view?.zoom).toBeGreaterThanOrEqual(5);
  expect(Math.abs(view?.lng ?? 0)).toBeGreaterThan(170);
});

test('a single place is centred at the nearest zoom allowed', () => {
  const points = gatherEntryPoints(aegean);
  expect(fitView(points, [1], phone, { min: 1, max: 6 })?.zoom).toBe(6);
  const around = viewAround(points, 1, 5, phone);
  const at = around && pxIn(around, { lat: 37.44, lng: 24.94 }, phone);
  expect(at?.x).toBeCloseTo(206, 3);
  expect(at?.y).toBeCloseTo((90 + 551) / 2, 3);
});

test('entries without a place leave nothing to fit', () => {
  expect(fitView(gatherEntryPoints([summaryOf({ slug: '0001' })]), [0], phone, zooms)).toBeNull();
});

test('a view beyond the poles is brought back to where the world begins, any other stays as it is', () => {
  const inside = { lat: 20, lng: 10, zoom: 4 };
  expect(holdToWorld(inside, phone)).toBe(inside);
  const north = holdToWorld({ lat: 84, lng: 10, zoom: 4 }, phone);
  expect(pxIn(north, { lat: 85.0511, lng: 10 }, phone).y).toBeCloseTo(90, 0);
  const south = holdToWorld({ lat: -84, lng: 10, zoom: 4 }, phone);
  expect(pxIn(south, { lat: -85.0511, lng: 10 }, phone).y).toBeCloseTo(551, 0);
});
