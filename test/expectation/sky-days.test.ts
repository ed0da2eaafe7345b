import { expect, test } from 'vitest';
import { nextMoon, nextTurn } from '../../src/expectation/sky-days.ts';
import { dateOfDay, dayNumberOf } from '../../src/model/calendar/calendar-day.ts';

const next = (phase: 'new' | 'full', date: string, lng = 0) =>
  dateOfDay(nextMoon(phase, dayNumberOf(date), lng));

function moonsOf2026(phase: 'new' | 'full'): string[] {
  const moons: string[] = [];
  for (let date = next(phase, '2025-12-31'); date < '2027'; date = next(phase, date))
    moons.push(date.slice(5));
  return moons;
}

// The days of 2026 as almanacs print them, in UTC.
test('the full moons of 2026 fall on their days', () => {
  expect(moonsOf2026('full').join(' ')).toBe(
    '01-03 02-01 03-03 04-02 05-01 05-31 06-29 07-29 08-28 09-26 10-26 11-24 12-24',
  );
});

test('the new moons of 2026 fall on their days', () => {
  expect(moonsOf2026('new').join(' ')).toBe(
    '01-18 02-17 03-19 04-17 05-16 06-15 07-14 08-12 09-11 10-10 11-09 12-09',
  );
});

test('the day of a moon is the place’s own', () => {
  // 2026-03-19 01:23 UTC is the evening before in Patagonia.
  expect(next('new', '2026-03-10')).toBe('2026-03-19');
  expect(next('new', '2026-03-10', -72.5)).toBe('2026-03-18');
});

test('solstices and equinoxes fall on their days', () => {
  const turn = (kind: Parameters<typeof nextTurn>[0], date: string) =>
    dateOfDay(nextTurn(kind, dayNumberOf(date), 0));
  expect(turn('march', '2026-01-01')).toBe('2026-03-20');
  expect(turn('june', '2026-01-01')).toBe('2026-06-21');
  expect(turn('december', '2026-01-01')).toBe('2026-12-21');
  expect(turn('june', '2026-06-21')).toBe('2027-06-21');
  expect(turn('june', '2027-12-01')).toBe('2028-06-20');
  expect(turn('september', '2027-01-01')).toBe('2027-09-23');
});
