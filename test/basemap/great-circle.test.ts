import { expect, test } from 'vitest';
import { greatCircle } from '../../src/basemap/great-circle.ts';
import { distanceKm } from '../../src/model/place/distance-km.ts';

const tokyo = { lat: 35.68, lng: 139.69 };
const losAngeles = { lat: 34.05, lng: -118.24 };
const suva = { lat: -18.14, lng: 178.44 };
const apia = { lat: -13.83, lng: -171.77 };

test('a way across the antimeridian goes the short way round and never jumps', () => {
  for (const [from, to] of [
    [tokyo, losAngeles],
    [losAngeles, tokyo],
    [suva, apia],
    [apia, suva],
  ] as const) {
    const points = greatCircle(from, to);
    const steps = points.slice(1).map((point, index) => Math.abs(point.lng - (points[index]?.lng ?? 0)));
    expect(Math.max(...steps)).toBeLessThan(10);
    expect(Math.abs((points.at(-1)?.lng ?? 0) - from.lng)).toBeLessThan(180);
  }
});

test('it begins and ends exactly at its places, up to whole turns', () => {
  const points = greatCircle(tokyo, losAngeles);
  expect(points[0]).toEqual(tokyo);
  expect(points.at(-1)).toEqual({ lat: losAngeles.lat, lng: losAngeles.lng + 360 });
});

test('it is as long as the way between its places, and so the shortest', () => {
  const points = greatCircle(tokyo, losAngeles);
  const length = points
    .slice(1)
    .reduce((sum, point, index) => sum + distanceKm(points[index] ?? point, point), 0);
  expect(length).toBeCloseTo(distanceKm(tokyo, losAngeles), 3);
  expect(Math.max(...points.map(({ lat }) => lat))).toBeGreaterThan(45);
});

test('it goes on from longitudes that have left ±180, leg by leg', () => {
  const [first, ...rest] = [
    tokyo,
    losAngeles,
    suva,
    apia,
    { lat: 61.2, lng: -149.9 },
    { lat: 43.1, lng: 131.9 },
  ];
  let from = first ?? tokyo;
  for (const to of rest) {
    const end = greatCircle(from, to).at(-1);
    expect(Math.abs((end?.lng ?? Number.NaN) - from.lng)).toBeLessThanOrEqual(180);
    from = end ?? to;
  }
});

test('places that are the same or opposite each other have a way as well', () => {
  expect(greatCircle(tokyo, tokyo)).toEqual([tokyo, tokyo]);
  const over = greatCircle({ lat: 10, lng: 20 }, { lat: -10, lng: -160 }, 30);
  expect(over.every(({ lat, lng }) => Number.isFinite(lat) && Number.isFinite(lng))).toBe(true);
  expect(greatCircle({ lat: 90, lng: 0 }, { lat: -90, lng: 0 }, 45)).toHaveLength(5);
});
