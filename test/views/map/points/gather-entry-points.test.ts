import { expect, test } from 'vitest';
import { dateOfDay } from '../../../../src/model/calendar/calendar-day.ts';
import { gatherEntryPoints } from '../../../../src/views/map/points/gather-entry-points.ts';
import { summaryOf } from '../../../fixtures/entry-summary.ts';

const undated = { date: null, instantMs: 0 };

function daysOf(newestFirst: Parameters<typeof gatherEntryPoints>[0]): string[] {
  return [...gatherEntryPoints(newestFirst).day].map(dateOfDay);
}

test('entries without any date lie with the dated one after them, and the timeline begins there', () => {
  const journal = [
    summaryOf({ slug: '4', date: '2026-03-09' }),
    summaryOf({ slug: '3', date: '2026-03-02' }),
    summaryOf({ slug: '2', ...undated }),
    summaryOf({ slug: '1', ...undated }),
  ];
  expect(daysOf(journal)).toEqual(['2026-03-02', '2026-03-02', '2026-03-02', '2026-03-09']);
  expect(dateOfDay(gatherEntryPoints(journal).firstDay)).toBe('2026-03-02');
});

test('one without any date between dated ones takes the day of the later, one at the end that of the last', () => {
  expect(
    daysOf([
      summaryOf({ slug: '4', ...undated }),
      summaryOf({ slug: '3', date: '2026-03-09' }),
      summaryOf({ slug: '2', ...undated }),
      summaryOf({ slug: '1', date: '2026-03-02' }),
    ]),
  ).toEqual(['2026-03-02', '2026-03-09', '2026-03-09', '2026-03-09']);
});

test('an instant stands in for a missing date, and gives its day to those before it', () => {
  expect(
    daysOf([
      summaryOf({ slug: '2', date: null, instantMs: Date.UTC(2026, 2, 5, 23) }),
      summaryOf({ slug: '1', ...undated }),
    ]),
  ).toEqual(['2026-03-05', '2026-03-05']);
});
