import { describe, expect, test } from 'vitest';
import { instantOf, isTimeZone, parseLocalTime, wallTimeAt } from '../../../src/model/calendar/moment.ts';

describe('a local time as written', () => {
  test.each([
    ['13:45 local', 13 * 60 + 45],
    ['13:45', 13 * 60 + 45],
    ['13:45:59', 13 * 60 + 45],
    ['13.45', 13 * 60 + 45],
    ['13h45', 13 * 60 + 45],
    ['1345 local', 13 * 60 + 45],
    ['1:45 pm', 13 * 60 + 45],
    ['1:45 p.m. local time', 13 * 60 + 45],
    ['1:45PM', 13 * 60 + 45],
    ['1.45 pm', 13 * 60 + 45],
    ['around 13:45, by the church clock', 13 * 60 + 45],
    ['7 am', 7 * 60],
    ['7 a.m.', 7 * 60],
    ['12 am', 0],
    ['12:30 AM', 30],
    ['12 pm', 12 * 60],
    ['noon', 12 * 60],
    ['Midnight, local', 0],
    ['00:00', 0],
    ['23:59', 23 * 60 + 59],
    ['9:05', 9 * 60 + 5],
  ])('%s', (text, minutes) => {
    expect(parseLocalTime(text)).toBe(minutes);
  });

  test.each(['', 'late', '24:00', '13:60', '13:45 pm', '0:15 pm', '7', '12345'])('%s is none', (text) => {
    expect(parseLocalTime(text)).toBeNull();
  });
});

const at = (date: string, time: string, timeZone: string | null) => {
  const minutes = parseLocalTime(time);
  expect(minutes).not.toBeNull();
  return new Date(instantOf({ date, minutes: minutes ?? 0, timeZone })).toISOString();
};

describe('the instant of a wall time', () => {
  test.each([
    ['2026-06-25', '13:45', 'America/Los_Angeles', '2026-06-25T20:45:00.000Z'],
    ['2026-12-25', '13:45', 'America/Los_Angeles', '2026-12-25T21:45:00.000Z'],
    ['2026-06-25', '00:10', 'Pacific/Kiritimati', '2026-06-24T10:10:00.000Z'],
    ['2026-06-25', '23:50', 'Pacific/Pago_Pago', '2026-06-26T10:50:00.000Z'],
    ['2026-06-25', '12:00', 'Asia/Kathmandu', '2026-06-25T06:15:00.000Z'],
    ['2026-06-25', '12:00', 'Etc/GMT+8', '2026-06-25T20:00:00.000Z'],
  ])('%s %s in %s', (date, time, zone, iso) => {
    expect(at(date, time, zone)).toBe(iso);
  });

  test('without a zone it is UTC', () => {
    expect(at('2026-06-25', '13:45', null)).toBe('2026-06-25T13:45:00.000Z');
  });

  test('a time that the clocks skipped is read with the offset before the gap', () => {
    expect(at('2026-03-08', '2:30 am', 'America/New_York')).toBe('2026-03-08T07:30:00.000Z');
    expect(at('2026-03-29', '02:30', 'Europe/Berlin')).toBe('2026-03-29T01:30:00.000Z');
  });

  test('a time that came twice is the first of the two', () => {
    expect(at('2026-11-01', '1:30 am', 'America/New_York')).toBe('2026-11-01T05:30:00.000Z');
    expect(at('2026-10-25', '02:30', 'Europe/Berlin')).toBe('2026-10-25T00:30:00.000Z');
  });

  test('the hours around a change of clocks are right', () => {
    expect(at('2026-03-08', '1:59 am', 'America/New_York')).toBe('2026-03-08T06:59:00.000Z');
    expect(at('2026-03-08', '3:00 am', 'America/New_York')).toBe('2026-03-08T07:00:00.000Z');
    expect(at('2026-11-01', '2:00 am', 'America/New_York')).toBe('2026-11-01T07:00:00.000Z');
  });

  test('the day that Samoa left out does not trip it', () => {
    expect(at('2011-12-29', '23:00', 'Pacific/Apia')).toBe('2011-12-30T09:00:00.000Z');
    expect(at('2011-12-31', '01:00', 'Pacific/Apia')).toBe('2011-12-30T11:00:00.000Z');
  });

  test('a clock shows again what the instant was made of, all year round', () => {
    for (const timeZone of ['America/St_Johns', 'Australia/Lord_Howe', 'Asia/Tehran', 'Africa/Casablanca']) {
      for (let day = 1; day < 366; day += 3) {
        const date = new Date(Date.UTC(2026, 0, day)).toISOString().slice(0, 10);
        const minutes = 12 * 60 + (day % 60);
        expect(wallTimeAt(instantOf({ date, minutes, timeZone }), timeZone)).toEqual({ date, minutes });
      }
    }
  });
});

test('zones are known or not, and asking is safe', () => {
  expect(isTimeZone('Europe/Oslo')).toBe(true);
  expect(isTimeZone('Moon/Tranquility')).toBe(false);
  expect(isTimeZone('')).toBe(false);
});
