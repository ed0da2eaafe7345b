import { expect, test } from 'vitest';
import type { Cluster } from '../../../../src/views/map/points/cluster.ts';
import { clusterEntries, type WorldView } from '../../../../src/views/map/points/cluster-entries.ts';
import { gatherEntryPoints } from '../../../../src/views/map/points/gather-entry-points.ts';
import { journeyOf, summaryOf } from '../../../fixtures/entry-summary.ts';

const always = { fromDay: -1e6, toDay: 1e6 };

function viewOf(zoom: number, centreX: number, centreY = 0.5): WorldView {
  const worldPx = 256 * 2 ** zoom;
  return { worldPx, left: centreX * worldPx - 200, top: centreY * worldPx - 400, width: 400, height: 800 };
}

/** Where a cluster stands on the screen. */
function pxIn(view: WorldView, { x, y }: Cluster): { x: number; y: number } {
  return { x: x * view.worldPx - view.left, y: y * view.worldPx - view.top };
}

const spread = gatherEntryPoints(
  journeyOf(
    Array.from({ length: 900 }, (_, index): [string, number, number] => [
      `Place ${index}`,
      ((index * 7919) % 1400) / 10 - 70,
      ((index * 104_729) % 3600) / 10 - 180,
    ]),
  ),
);

test('every entry in view belongs to exactly one cluster', () => {
  const view = { worldPx: 1024, left: 0, top: 0, width: 1023, height: 1023 };
  const members = clusterEntries(spread, always, view).flatMap((cluster) => cluster.members);
  expect([...members].sort((one, other) => one - other)).toEqual(spread.entries.map((_, index) => index));
});

test('clusters stand far enough apart to be tapped', () => {
  const view = viewOf(3, 0.4);
  const clusters = clusterEntries(spread, always, view).map((cluster) => pxIn(view, cluster));
  const least = Math.min(
    ...clusters.flatMap((one, index) =>
      clusters.slice(index + 1).map((other) => Math.hypot(one.x - other.x, one.y - other.y)),
    ),
  );
  expect(clusters.length).toBeGreaterThan(10);
  expect(least).toBeGreaterThanOrEqual(44);
});

test('panning moves clusters without regrouping them', () => {
  const view = viewOf(4, 0.4);
  const panned = { ...view, left: view.left + 37, top: view.top - 21 };
  const isWellInside = (cluster: Cluster) => {
    const { x, y } = pxIn(view, cluster);
    return x > 140 && x < 260 && y > 140 && y < 660;
  };
  const before = clusterEntries(spread, always, view).filter(isWellInside);
  const after = new Map(clusterEntries(spread, always, panned).map((cluster) => [cluster.key, cluster]));
  expect(before.length).toBeGreaterThan(0);
  for (const cluster of before) {
    const same = after.get(cluster.key);
    expect(same?.members).toEqual(cluster.members);
    expect(same?.x).toBeCloseTo(cluster.x, 9);
    expect(same?.y).toBeCloseTo(cluster.y, 9);
  }
});

test('neighbours on both sides of the date line are one cluster, from whichever side they are seen', () => {
  const points = gatherEntryPoints(
    journeyOf([
      ['Taveuni, Fiji', -16.8, 179.99],
      ['Rabi, Fiji', -16.8, -179.99],
    ]),
  );
  for (const centreX of [0.001, 0.999, 1.001, -2.001]) {
    const clusters = clusterEntries(points, always, viewOf(3, centreX));
    expect(clusters.map(({ members }) => members)).toEqual([[0, 1]]);
    expect(pxIn(viewOf(3, centreX), clusters[0] as Cluster).x).toBeGreaterThan(0);
    expect(pxIn(viewOf(3, centreX), clusters[0] as Cluster).x).toBeLessThan(400);
  }
});

test('a place keeps its key in every copy of the world, so that its button keeps the focus', () => {
  const points = gatherEntryPoints(journeyOf([['Suva, Fiji', -18.1, 178.4]]));
  const keys = [0.99, 1.99, -0.01].map(
    (centreX) => clusterEntries(points, always, viewOf(3, centreX))[0]?.key,
  );
  expect(new Set(keys).size).toBe(1);
});

test('entries in the range and those out of it never share a circle', () => {
  const points = gatherEntryPoints(
    journeyOf([
      ['Athens, Greece', 37.98, 23.73],
      ['Athens, Greece', 37.98, 23.73],
      ['Rome, Italy', 41.9, 12.5],
    ]),
  );
  const second = points.day[1] ?? 0;
  const clusters = clusterEntries(points, { fromDay: second, toDay: second }, viewOf(4, 0.55, 0.38));
  expect(clusters.filter(({ isInRange }) => isInRange).map(({ members }) => members)).toEqual([[1]]);
  // Athens' own older entry would hide behind the full circle; Rome's stands free.
  expect(clusters.filter(({ isInRange }) => !isInRange).map(({ members }) => members)).toEqual([[2]]);
});

test('an entry without a place is on no map', () => {
  const points = gatherEntryPoints([summaryOf({ slug: '0001' })]);
  expect(points.withoutPlace).toBe(1);
  expect(clusterEntries(points, always, viewOf(1, 0.5))).toEqual([]);
});
