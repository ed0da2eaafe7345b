import { expect, test } from 'vitest';
import { type Leg, traceLeg } from '../../../../src/basemap/trace-leg.ts';
import { gatherEntryPoints } from '../../../../src/views/map/points/gather-entry-points.ts';
import { routeLegs } from '../../../../src/views/map/points/route-legs.ts';
import { journeyOf, summaryOf } from '../../../fixtures/entry-summary.ts';

const pacific: [string, number, number][] = [
  ['Tokyo, Japan', 35.68, 139.69],
  ['Los Angeles, USA', 34.05, -118.24],
  ['Suva, Fiji', -18.14, 178.44],
  ['Apia, Samoa', -13.83, -171.77],
  ['Anchorage, USA', 61.22, -149.9],
  ['Vladivostok, Russia', 43.12, 131.89],
];

const tolerance = 0.4 / 4096;

test('no leg of a journey around the Pacific runs across the world', () => {
  for (const [index, [, lat, lng]] of pacific.slice(1).entries()) {
    const [, fromLat, fromLng] = pacific[index] as [string, number, number];
    const leg = traceLeg({ lat: fromLat, lng: fromLng }, { lat, lng }, tolerance);
    expect(leg.right - leg.left).toBeLessThan(0.5);
    const way = pointsOf(leg);
    for (const [at, { x }] of way.slice(1).entries())
      expect(Math.abs(x - (way[at]?.x ?? 0))).toBeLessThan(0.1);
  }
});

test('a leg begins and ends at its places', () => {
  const way = pointsOf(traceLeg({ lat: -18.14, lng: 178.44 }, { lat: -13.83, lng: -171.77 }, tolerance));
  expect(way[0]?.x).toBeCloseTo((178.44 + 180) / 360, 9);
  expect(way.at(-1)?.x).toBeCloseTo((-171.77 + 360 + 180) / 360, 9);
  expect(way.at(-1)?.share).toBe(1);
});

test('a leg that is looked at from nearer has more points, and runs through the same ones', () => {
  const [tokyo, losAngeles] = [
    { lat: 35.68, lng: 139.69 },
    { lat: 34.05, lng: -118.24 },
  ];
  const far = pointsOf(traceLeg(tokyo, losAngeles, 0.4 / 512));
  const near = pointsOf(traceLeg(tokyo, losAngeles, 0.4 / 8192));
  expect(near.length).toBeGreaterThan(far.length);
  for (const point of far)
    expect(Math.min(...near.map(({ x, y }) => Math.hypot(x - point.x, y - point.y)))).toBeLessThan(1e-9);
});

test('opposite ends of the earth are joined over the north pole', () => {
  const { top, points } = traceLeg({ lat: 0, lng: 0 }, { lat: 0, lng: 180 }, tolerance);
  expect(points.every(Number.isFinite)).toBe(true);
  expect(top).toBeLessThan(0);
  expect(top).toBeGreaterThan(-1);
});

test('a leg that passes near the pole leaves the map upwards, and never runs along its edge', () => {
  const nome = { lat: 64.5, lng: -165.4 };
  const trieste = { lat: 45.65, lng: 13.77 };
  const points = pointsOf(traceLeg(nome, trieste, 0.4 / 2048));
  points.forEach(({ x, y }, at) => {
    const before = points[at - 1];
    if (before && y >= 0 && before.y >= 0) expect(Math.abs(x - before.x)).toBeLessThan(0.05);
  });
  expect(points.at(0)?.y).toBeGreaterThan(0);
  expect(points.at(-1)?.y).toBeGreaterThan(0);
});

test('the way back does not cover the way there', () => {
  const athens = { lat: 37.98, lng: 23.73 };
  const rome = { lat: 41.9, lng: 12.5 };
  const there = pointsOf(traceLeg(athens, rome, tolerance));
  const back = pointsOf(traceLeg(rome, athens, tolerance));
  const halfway = (way: typeof there) => way.find(({ share }) => share === 0.5) ?? { x: 0, y: 0 };
  const apart = Math.hypot(halfway(there).x - halfway(back).x, halfway(there).y - halfway(back).y);
  const [first, last] = [there[0], there.at(-1)];
  expect(apart).toBeGreaterThan(
    0.1 * Math.hypot((last?.x ?? 0) - (first?.x ?? 0), (last?.y ?? 0) - (first?.y ?? 0)),
  );
});

function pointsOf({ points }: Leg): { x: number; y: number; share: number }[] {
  return Array.from({ length: points.length / 3 }, (_, at) => ({
    x: points[3 * at] ?? 0,
    y: points[3 * at + 1] ?? 0,
    share: points[3 * at + 2] ?? 0,
  }));
}

test('a stay in one place, and an entry without one, make no leg', () => {
  const stay = journeyOf([
    ['Rome', 41.9, 12.5],
    ['Rome', 41.9, 12.5],
    ['Oslo', 59.9, 10.7],
  ]);
  const [oslo, second, first] = stay;
  if (!oslo || !second || !first) throw new Error('The journey has three entries');
  const points = gatherEntryPoints([oslo, summaryOf({ slug: 'nowhere' }), second, first]);
  expect(routeLegs(points).map(({ from, to }) => [from, to])).toEqual([[1, 3]]);
});
