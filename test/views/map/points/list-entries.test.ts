import { expect, test } from 'vitest';
import { gatherEntryPoints } from '../../../../src/views/map/points/gather-entry-points.ts';
import { listEntries } from '../../../../src/views/map/points/list-entries.ts';
import { journeyOf } from '../../../fixtures/entry-summary.ts';

const points = gatherEntryPoints(
  journeyOf([
    ['Suva, Fiji', -18.14, 178.44],
    ['Apia, Samoa', -13.83, -171.76],
    ['Lisbon, Portugal', 38.72, -9.14],
  ]),
);
const all = { fromDay: points.firstDay, toDay: points.lastDay };
const slugs = (entries: { slug: string }[]) => entries.map(({ slug }) => slug);

test('the list has the entries of the days shown, newest first', () => {
  expect(slugs(listEntries(points, all, null))).toEqual(['0003', '0002', '0001']);
  expect(slugs(listEntries(points, { ...all, fromDay: points.firstDay + 1 }, null))).toEqual([
    '0003',
    '0002',
  ]);
});

test('what the map shows is the same in every copy of the world, also across the date line', () => {
  // From 170° E to 160° W, south of the equator.
  const pacific = { left: 350 / 360, width: 30 / 360, top: 0.5, height: 0.2 };
  for (const copy of [-2, -1, 0, 1]) {
    const box = { ...pacific, left: pacific.left + copy };
    expect(slugs(listEntries(points, all, box))).toEqual(['0002', '0001']);
  }
});

test('a map that shows the whole world leaves out nothing but entries without a place', () => {
  const [newest, ...rest] = journeyOf([
    ['Suva, Fiji', -18.14, 178.44],
    ['Lisbon, Portugal', 38.72, -9.14],
  ]);
  const nowhere = gatherEntryPoints([{ ...newest, slug: 'nowhere', origin: null }, ...rest] as never);
  const world = { left: -0.2, width: 1.4, top: 0, height: 1 };
  expect(slugs(listEntries(nowhere, all, world))).toEqual(['0001']);
  expect(listEntries(nowhere, all, null)).toHaveLength(2);
});
