import { expect, test } from 'vitest';
import type { MapBox } from '../../../../src/views/map/points/fit-view.ts';
import { framedMembers } from '../../../../src/views/map/points/framed-members.ts';
import { gatherEntryPoints } from '../../../../src/views/map/points/gather-entry-points.ts';
import { journeyOf, summaryOf } from '../../../fixtures/entry-summary.ts';

const phone: MapBox = { width: 412, height: 851, insets: { top: 92, right: 28, bottom: 300, left: 28 } };

const aegean = journeyOf([
  ['Piraeus, Greece', 37.94, 23.65],
  ['Ermoupoli, Greece', 37.44, 24.94],
  ['Heraklion, Greece', 35.34, 25.14],
]);

/** Oldest first: from Chile over the Atlantic and all of Asia to the Bering Sea. */
const aroundTheWorld = journeyOf([
  ['Ushuaia, Argentina', -54.8, -68.3],
  ['Trieste, Italy', 45.65, 13.77],
  ['Cape Agulhas, South Africa', -34.8, 20],
  ['Fremantle, Australia', -32.06, 115.7],
  ['Suva, Fiji', -18.1, 178.4],
  ['Nome, USA', 64.5, -165.4],
]);

test('a journey that a phone has room for is shown whole, be it around the world', () => {
  expect(framedMembers(gatherEntryPoints(aegean), phone, 1)).toEqual([0, 1, 2]);
  expect(framedMembers(gatherEntryPoints(aroundTheWorld), phone, 1)).toEqual([0, 1, 2, 3, 4, 5]);
});

test('where not all fit, the newest entry is in, and as many others as fit with it', () => {
  // Europe and the Bering Sea are too far apart for this zoom; the Pacific is not, whichever way the date line lies.
  expect(framedMembers(gatherEntryPoints(aroundTheWorld), phone, 2)).toEqual([3, 4, 5]);
  // One far corner before all the others costs only itself.
  const withDetour = gatherEntryPoints([...aegean, ...journeyOf([['Nome, USA', 64.5, -165.4]])]);
  expect(framedMembers(withDetour, phone, 2)).toEqual([1, 2, 3]);
});

test('a detour in the middle of a journey does not keep out what came before it', () => {
  const points = gatherEntryPoints(
    journeyOf([
      ['Piraeus, Greece', 37.94, 23.65],
      ['Nome, USA', 64.5, -165.4],
      ['Heraklion, Greece', 35.34, 25.14],
    ]),
  );
  expect(framedMembers(points, phone, 3)).toEqual([0, 2]);
});

test('on a map that has hardly any room the newest entry is in', () => {
  const covered: MapBox = { width: 60, height: 320, insets: { top: 92, right: 28, bottom: 300, left: 60 } };
  expect(framedMembers(gatherEntryPoints(aegean), covered, 1)).toEqual([2]);
});

test('entries without a place are passed over', () => {
  const points = gatherEntryPoints([summaryOf({ slug: '0009' }), ...aegean]);
  expect(framedMembers(points, phone, 9)).toContain(2);
  expect(framedMembers(gatherEntryPoints([summaryOf({ slug: '0009' })]), phone, 1)).toEqual([]);
});
