import { expect, test } from 'vitest';
import { summarizeEntry } from '../../../src/model/entry/summarize-entry.ts';
import { entriesADay, readingPace } from '../../../src/model/journal/reading-pace.ts';
import { anEntry } from '../../store/an-entry.ts';

test('at one a day a journal that rests is met after as many days as are unread', () => {
  expect(readingPace(10, 0, '2026-05-02')).toEqual({ entriesADay: 1, meetsOn: '2026-05-12' });
});

test('a journal that goes on is met later', () => {
  expect(readingPace(10, 0.5, '2026-05-02')).toEqual({ entriesADay: 1, meetsOn: '2026-05-22' });
});

test('a daily journal is not met at one a day', () => {
  expect(readingPace(10, 1, '2026-05-02')).toEqual({ entriesADay: 2, meetsOn: '2026-05-12' });
});

test('a pace that takes longer than two years is no pace', () => {
  expect(readingPace(2000, 0, '2026-01-01')?.entriesADay).toBe(3);
  expect(readingPace(100_000, 0, '2026-01-01')).toBeNull();
  expect(readingPace(3, 11, '2026-01-01')).toBeNull();
});

test('who has read everything is in the present', () => {
  expect(readingPace(0, 1, '2026-05-02')).toBeNull();
});

test('the journal’s own pace is that of its last 90 days, or of its life', () => {
  const rows = (numbers: number[]) => numbers.map((number) => summarizeEntry(anEntry(number)));
  const daily = Array.from({ length: 200 }, (_, index) => 200 - index);
  expect(entriesADay(rows(daily), anEntry(200).instantMs)).toBeCloseTo(1, 1);
  expect(entriesADay(rows([10, 8, 6, 4, 2, 0]), anEntry(10).instantMs)).toBeCloseTo(0.6, 1);
  expect(entriesADay(rows(daily), anEntry(400).instantMs)).toBe(0);
  expect(entriesADay([], 0)).toBe(0);
});
