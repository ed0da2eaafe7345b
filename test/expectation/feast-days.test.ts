import { expect, test } from 'vitest';
import { easterOf, nextFeast } from '../../src/expectation/feast-days.ts';
import { dateOfDay, dayNumberOf } from '../../src/model/calendar/calendar-day.ts';

test('Easter falls on its Sunday, from the earliest to the latest', () => {
  const days = [1818, 1943, 1954, 1981, 2000, 2024, 2025, 2026, 2027, 2038, 2049].map((year) =>
    dateOfDay(easterOf(year)),
  );
  expect(days).toEqual([
    '1818-03-22',
    '1943-04-25',
    '1954-04-18',
    '1981-04-19',
    '2000-04-23',
    '2024-03-31',
    '2025-04-20',
    '2026-04-05',
    '2027-03-28',
    '2038-04-25',
    '2049-04-18',
  ]);
});

test('a feast that has passed, or is today, is the next year’s', () => {
  const next = (name: string, date: string) => {
    const day = nextFeast(name, dayNumberOf(date));
    return day === null ? null : dateOfDay(day);
  };
  expect(next('christmas', '2026-12-24')).toBe('2026-12-25');
  expect(next('christmas', '2026-12-25')).toBe('2027-12-25');
  expect(next('good friday', '2026-06-25')).toBe('2027-03-26');
  expect(next('ash wednesday', '2026-01-01')).toBe('2026-02-18');
  expect(next('thanksgiving', '2026-06-25')).toBe('2026-11-26');
  expect(next('thursday', '2026-06-25')).toBeNull();
});
