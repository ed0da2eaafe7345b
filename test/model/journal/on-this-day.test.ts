import { expect, test } from 'vitest';
import { summarizeEntry } from '../../../src/model/entry/summarize-entry.ts';
import { onThisDay } from '../../../src/model/journal/on-this-day.ts';
import { anEntry } from '../../store/an-entry.ts';

function find(today: string, days: (string | null)[]) {
  const rows = days.map((date, index) => summarizeEntry(anEntry(index + 1, { date })));
  return onThisDay(rows, today).map(({ unit, ago, entries }) => [unit, ago, entries.length]);
}

test('earlier years come first, then 7, 30, 100 and 365 days ago', () => {
  const days = ['2026-06-18', '2026-05-26', '2026-03-17', '2025-06-25', '2024-06-25', '2024-06-25'];
  expect(find('2026-06-25', days)).toEqual([
    ['years', 1, 1],
    ['years', 2, 2],
    ['days', 7, 1],
    ['days', 30, 1],
    ['days', 100, 1],
  ]);
});

test('after a leap day a year ago is 366 days, and 365 days ago is a day of its own', () => {
  expect(find('2025-01-10', ['2024-01-11', '2024-01-10'])).toEqual([
    ['years', 1, 1],
    ['days', 365, 1],
  ]);
});

test('today, other days and undated posts are not in the past', () => {
  expect(find('2026-06-25', ['2026-06-25', '2026-06-20', null])).toEqual([]);
});
