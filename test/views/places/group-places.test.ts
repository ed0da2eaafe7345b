import { expect, test } from 'vitest';
import { gatherEntryPoints } from '../../../src/views/map/points/gather-entry-points.ts';
import { groupPlaces } from '../../../src/views/places/group-places.ts';
import { journeyOf, summaryOf } from '../../fixtures/entry-summary.ts';

const points = gatherEntryPoints([
  ...journeyOf([
    ['Trieste, Italy', 45.65, 13.77],
    ['Los Angeles, California, USA', 34.05, -118.24],
    ['Nome, Alaska, usa', 64.5, -165.4],
    ['trieste,  Italy', 45.66, 13.76],
    ['Ålesund, Norway', 62.47, 6.15],
    ['The open sea', 10, -30],
  ]),
  summaryOf({ slug: 'nowhere' }),
]);

test('places stand under their country, by name, and those without one at the end', () => {
  const countries = groupPlaces(points);
  expect(countries.map(({ name, entries }) => [name, entries])).toEqual([
    ['Italy', 2],
    ['Norway', 1],
    ['USA', 2],
    [null, 1],
  ]);
  expect(countries[2]?.places.map(({ name }) => name)).toEqual(['Los Angeles, California', 'Nome, Alaska']);
});

test('a place spelled in two ways is one place with both its entries, oldest first', () => {
  const [italy] = groupPlaces(points);
  const [trieste] = italy?.places ?? [];
  expect(trieste?.members.map((index) => points.entries[index]?.slug)).toEqual(['0001', '0004']);
});
