import { expect, test } from 'vitest';
import { gatherEntryPoints } from '../../../src/views/map/gather-entry-points.ts';
import { routeLegs } from '../../../src/views/map/route-legs.ts';
import { traceLeg } from '../../../src/views/map/trace-leg.ts';
import { journeyOf, summaryOf } from './entry-summary.ts';

const pacific: [string, number, number][] = [
  ['Tokyo, Japan', 35.68, 139.69],
  ['Los Angeles, USA', 34.05, -118.24],
  ['Suva, Fiji', -18.14, 178.44],
  ['Apia, Samoa', -13.83, -171.77],
  ['Anchorage, USA', 61.22, -149.9],
  ['Vladivostok, Russia', 43.12, 131.89],
];

test('no leg of a journey around the Pacific runs across the world', () => {
  for (const [index, [, lat, lng]] of pacific.slice(1).entries()) {
    const [, fromLat, fromLng] = pacific[index] as [string, number, number];
    const { path, left, right } = traceLeg({ lat: fromLat, lng: fromLng }, { lat, lng });
    expect(right - left).toBeLessThan(0.5);
    for (let at = 2; at < path.length; at += 2)
      expect(Math.abs((path[at] ?? 0) - (path[at - 2] ?? 0))).toBeLessThan(0.05);
  }
});

test('a leg begins and ends at its places', () => {
  const { path } = traceLeg({ lat: -18.14, lng: 178.44 }, { lat: -13.83, lng: -171.77 });
  expect(path[0]).toBeCloseTo((178.44 + 180) / 360, 9);
  expect(path.at(-2)).toBeCloseTo((-171.77 + 360 + 180) / 360, 9);
});

test('the way back does not cover the way there', () => {
  const athens = { lat: 37.98, lng: 23.73 };
  const rome = { lat: 41.9, lng: 12.5 };
  const there = traceLeg(athens, rome).path;
  const back = traceLeg(rome, athens).path;
  const middle = 2 * Math.floor(there.length / 4);
  const apart = Math.hypot(
    (there[middle] ?? 0) - (back[middle] ?? 0),
    (there[middle + 1] ?? 0) - (back[middle + 1] ?? 0),
  );
  expect(apart).toBeGreaterThan(
    0.1 * Math.hypot((there.at(-2) ?? 0) - (there[0] ?? 0), (there.at(-1) ?? 0) - (there[1] ?? 0)),
  );
});

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
