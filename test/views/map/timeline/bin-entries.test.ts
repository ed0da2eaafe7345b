import { expect, test } from 'vitest';
import { dateOfDay, dayNumberOf } from '../../../../src/model/calendar/calendar-day.ts';
import { gatherEntryPoints } from '../../../../src/views/map/points/gather-entry-points.ts';
import { axisLabels } from '../../../../src/views/map/timeline/axis-labels.ts';
import { binEntries } from '../../../../src/views/map/timeline/bin-entries.ts';
import { type DayAxis, dayAt, startOfDay } from '../../../../src/views/map/timeline/day-axis.ts';
import { summaryOf } from '../../../fixtures/entry-summary.ts';

function journalOf(days: number, { from = '2020-03-17', every = 1, words = 100 } = {}) {
  const first = dayNumberOf(from);
  const dates = Array.from({ length: Math.ceil(days / every) }, (_, index) =>
    dateOfDay(first + index * every),
  );
  if (dates.at(-1) !== dateOfDay(first + days - 1)) dates.push(dateOfDay(first + days - 1));
  return gatherEntryPoints(
    dates.map((date, index) => summaryOf({ slug: String(index), date, words })).reverse(),
  );
}

function axisOf({ firstDay, lastDay }: { firstDay: number; lastDay: number }, widthPx: number): DayAxis {
  return { firstDay, lastDay, widthPx };
}

test.each([1, 2, 30, 130, 400, 1000, 5000, 20_000, 60_000])(
  'the bars of %i days touch from end to end and fit the width',
  (days) => {
    const points = journalOf(days);
    const axis = axisOf(points, 372);
    const bins = binEntries(points, axis);
    expect(bins[0]?.fromDay).toBe(points.firstDay);
    expect(bins.at(-1)?.endDay).toBe(points.lastDay + 1);
    for (const [index, bin] of bins.entries())
      if (index > 0) expect(bin.fromDay).toBe(bins[index - 1]?.endDay);
    expect(bins.length).toBeLessThanOrEqual((days <= 400 ? 372 / 0.9 : 372 / 2.8) + 1);
    // An entry a day leaves room for days with more.
    expect(Math.max(...bins.map(({ height }) => height))).toBeCloseTo(days <= 400 ? 1 / 3 : 1);
  },
);

test('a long journal in monthly bars begins them with the calendar’s months', () => {
  const points = journalOf(3000);
  const [, ...later] = binEntries(points, axisOf(points, 372));
  expect(new Set(later.map(({ fromDay }) => dateOfDay(fromDay).slice(8)))).toEqual(new Set(['01']));
});

test('in a daily journal the higher bar is the longer entry', () => {
  const points = gatherEntryPoints([
    summaryOf({ slug: '2', date: '2026-01-02', words: 400 }),
    summaryOf({ slug: '1', date: '2026-01-01', words: 100 }),
  ]);
  const [shorter, longer] = binEntries(points, axisOf(points, 372)).map(({ height }) => height);
  expect(longer).toBeLessThanOrEqual(1);
  expect((longer ?? 0) / (shorter ?? 1)).toBeCloseTo(4);
});

test('the fuller a day, the higher its bar, up to all of the room', () => {
  const on = (day: number, count: number) =>
    Array.from({ length: count }, (_, index) =>
      summaryOf({ slug: `${day} ${index}`, date: `2026-01-0${day}` }),
    );
  const points = gatherEntryPoints([...on(3, 5), ...on(2, 2), ...on(1, 1)]);
  const [low, middle, high] = binEntries(points, axisOf(points, 372)).map(({ height }) => height);
  expect([low, middle, high]).toEqual([0.2, 0.4, 1]);
});

test('a day on the axis leads back to itself', () => {
  const axis = axisOf(journalOf(129), 372);
  for (let day = axis.firstDay; day <= axis.lastDay; day += 1)
    expect(dayAt(axis, startOfDay(axis, day + 0.5))).toBe(day);
  expect(dayAt(axis, -50)).toBe(axis.firstDay);
  expect(dayAt(axis, 500)).toBe(axis.lastDay);
});

test.each([
  [1, 280],
  [9, 280],
  [45, 372],
  [129, 372],
  [700, 280],
  [4000, 900],
  [20_000, 280],
])('the labels of %i days on %i px neither overlap nor stand out', (days, widthPx) => {
  const labels = axisLabels(axisOf(journalOf(days), widthPx));
  expect(labels.length).toBeGreaterThan(0);
  let end = 0;
  for (const { text, xPx } of labels) {
    const half = (text.length * 6) / 2;
    expect(xPx - half).toBeGreaterThanOrEqual(end);
    end = xPx + half;
  }
  expect(end).toBeLessThanOrEqual(widthPx);
});

test('years stand where January would', () => {
  const labels = axisLabels(axisOf(journalOf(700), 900));
  expect(labels.find(({ day }) => dateOfDay(day) === '2021-01-01')?.text).toBe('2021');
  expect(labels.find(({ day }) => dateOfDay(day) === '2020-07-01')?.text).toBe('Jul');
});
