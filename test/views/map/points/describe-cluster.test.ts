import { expect, test } from 'vitest';
import { dayNumberOf } from '../../../../src/model/calendar/calendar-day.ts';
import {
  describeCluster,
  haveOnePlace,
  opensAsList,
} from '../../../../src/views/map/points/describe-cluster.ts';
import { formatDayRange } from '../../../../src/views/map/points/format-days.ts';
import { gatherEntryPoints } from '../../../../src/views/map/points/gather-entry-points.ts';
import { journeyOf, summaryOf } from '../../../fixtures/entry-summary.ts';

const points = gatherEntryPoints([
  summaryOf({ slug: 'a-post', number: null, title: 'A post', date: null, place: null }),
  summaryOf({
    slug: '0090',
    number: '0090',
    date: '2026-06-25',
    place: 'Los Angeles, California, USA',
    origin: { lat: 34.05, lng: -118.24 },
  }),
  ...journeyOf([
    ['Pasadena, California, USA', 34.15, -118.14],
    ['Los Angeles, California, USA', 34.05, -118.24],
    ['Los Angeles, California, USA', 34.06, -118.25],
  ]),
]);
function clusterOf(members: number[], isInRange = true) {
  return {
    count: members.length,
    newest: members.at(-1) ?? -1,
    isOnePlace: haveOnePlace(points, members),
    isInRange,
  };
}

test.each([
  [[3], 'Entry 0090, Los Angeles, June 25, 2026'],
  [[1, 2, 3], '3 entries, Los Angeles'],
  [[0, 1, 2, 3], '4 entries, Los Angeles and around'],
  [[4], 'A post'],
])('the marker of %j is named %s', (members, name) => {
  expect(describeCluster(points, clusterOf(members))).toBe(name);
});

test('a marker out of the days shown says so', () => {
  expect(describeCluster(points, clusterOf([1, 2], false))).toBe(
    '2 entries, Los Angeles, outside these dates',
  );
});

test('one place is listed, several are zoomed into, those that no zoom can part are listed', () => {
  expect(opensAsList(points, [1, 2, 3])).toBe(true);
  expect(opensAsList(points, [0, 1])).toBe(true);
  const far = gatherEntryPoints(
    journeyOf([
      ['Rome, Italy', 41.9, 12.5],
      ['Oslo, Norway', 59.9, 10.7],
    ]),
  );
  expect(opensAsList(far, [0, 1])).toBe(false);
});

test.each([
  ['2026-05-31', '2026-08-01', 'May 31 – August 1, 2026'],
  ['2025-12-31', '2026-01-01', 'Dec 31, 2025 – Jan 1, 2026'],
  ['2026-05-31', '2026-05-31', 'May 31, 2026'],
])('the days from %s to %s read %s', (from, to, words) => {
  expect(formatDayRange(dayNumberOf(from), dayNumberOf(to))).toBe(words);
});
