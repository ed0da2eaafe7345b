import { expect, test } from 'vitest';
import { gatherEntryPoints } from '../../../../src/views/map/points/gather-entry-points.ts';
import { describeDistance, nearestPlaces } from '../../../../src/views/map/points/nearest-places.ts';
import { journeyOf, summaryOf } from '../../../fixtures/entry-summary.ts';

const points = gatherEntryPoints([
  summaryOf({ slug: 'nowhere' }),
  ...journeyOf([
    ['Trieste, Italy', 45.65, 13.77],
    ['Lisbon, Portugal', 38.72, -9.14],
    ['Trieste, Italy', 45.66, 13.76],
    ['Suva, Fiji', -18.14, 178.44],
  ]),
]);

test('the nearest place comes first, once, with its newest entry', () => {
  const [first, second, ...rest] = nearestPlaces(points, { lat: 45.44, lng: 12.33 }, 10);
  expect(points.entries[first?.newest ?? -1]?.slug).toBe('0003');
  expect(first?.entries).toBe(2);
  expect(first?.km).toBeGreaterThan(100);
  expect(first?.km).toBeLessThan(125);
  expect(points.entries[second?.newest ?? -1]?.place).toBe('Lisbon, Portugal');
  expect(rest).toHaveLength(1);
});

test('near is near over the date line as well', () => {
  const [first] = nearestPlaces(points, { lat: -16, lng: -179.5 }, 1);
  expect(points.entries[first?.newest ?? -1]?.place).toBe('Suva, Fiji');
});

test.each([
  [0.02, 'less than 1 km from here'],
  [1, '1 km from here'],
  [3.42, '3.4 km from here'],
  [12.4, '12 km from here'],
  [15_873, '15,873 km from here'],
])('%d km are said as %s', (km, words) => {
  expect(describeDistance(km)).toBe(words);
});
