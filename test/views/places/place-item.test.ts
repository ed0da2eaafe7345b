import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { gatherEntryPoints } from '../../../src/views/map/points/gather-entry-points.ts';
import { groupPlaces } from '../../../src/views/places/group-places.ts';
import { journeyOf, summaryOf } from '../../fixtures/entry-summary.ts';
import { openTab } from '../../state/played-browser.ts';

let mapOfPlace: typeof import('../../../src/views/places/place-item.tsx').mapOfPlace;

beforeEach(async () => {
  vi.stubGlobal('__JOURNAL__', { id: 'test', feedPath: 'feed' });
  openTab('/');
  ({ mapOfPlace } = await import('../../../src/views/places/place-item.tsx'));
});
afterEach(() => vi.unstubAllGlobals());

const points = gatherEntryPoints(
  journeyOf([
    ['Trieste, Italy', 45.65, 13.77],
    ['Los Angeles, California, USA', 34.05, -118.24],
    ['trieste,  Italy', 45.66, 13.76],
    ['Ålesund, Norway', 62.47, 6.15],
  ]),
);

test('a place leads to the map around its entries, with the newest selected', () => {
  const [italy] = groupPlaces(points);
  const map = mapOfPlace(points, italy?.places[0]?.members ?? [], { width: 412, height: 851 });
  expect(map).toMatchObject({ page: 'map', entry: '0003', view: { zoom: 7 } });
  expect(map?.page === 'map' && map.view && Math.abs(map.view.lng - 13.765)).toBeLessThan(0.5);
});

test('a place whose entries have no coordinates leads to no map', () => {
  const placed = gatherEntryPoints([summaryOf({ slug: 'a', place: 'Oz, Elsewhere' })]);
  expect(
    mapOfPlace(placed, groupPlaces(placed)[0]?.places[0]?.members ?? [], { width: 412, height: 851 }),
  ).toBe(null);
});
