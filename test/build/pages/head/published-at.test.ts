import { describe, expect, test } from 'vitest';
import { type EntryTimes, lastChange, publishedAt } from '../../../../src/build/pages/head/published-at.ts';
import { instantOf } from '../../../../src/model/calendar/moment.ts';
import { anEntry } from '../../../store/an-entry.ts';

const day = '2026-06-25';
const at = (minutes: number, timeZone: string | null) => instantOf({ date: day, minutes, timeZone });

function times(changes: Partial<EntryTimes>): EntryTimes {
  return {
    date: day,
    localTime: null,
    timeZone: null,
    instantMs: at(720, null),
    published: null,
    ...changes,
  };
}

describe('an entry was written', () => {
  test.each([
    ['America/Los_Angeles', '2026-06-25T13:45:00-07:00'],
    ['Asia/Kathmandu', '2026-06-25T13:45:00+05:45'],
    ['America/St_Johns', '2026-06-25T13:45:00-02:30'],
    ['Pacific/Kiritimati', '2026-06-25T13:45:00+14:00'],
    ['Atlantic/Reykjavik', '2026-06-25T13:45:00Z'],
  ])('at its local time, with the offset of %s on that day', (timeZone, iso) => {
    expect(publishedAt(times({ localTime: '13:45', timeZone, instantMs: at(825, timeZone) }))).toBe(iso);
  });

  test('when the feed says so, as a clock at the place showed it', () => {
    const published = '2026-06-25T20:45:30Z';
    const known = times({ published, instantMs: Date.parse(published) });
    expect(publishedAt({ ...known, timeZone: 'America/Los_Angeles' })).toBe('2026-06-25T13:45:30-07:00');
    expect(publishedAt(known)).toBe(published);
    const abroad = '2026-06-25T22:45:30+02:00';
    expect(publishedAt({ ...known, published: abroad, timeZone: 'Not/A_Zone' })).toBe(abroad);
  });

  test('on a day alone where nobody gave a time that has a place', () => {
    expect(publishedAt(times({ timeZone: 'Asia/Tokyo', instantMs: at(720, 'Asia/Tokyo') }))).toBe(day);
    expect(publishedAt(times({ localTime: '13:45', instantMs: at(825, null) }))).toBe(day);
    expect(publishedAt(times({ localTime: 'after the rain', timeZone: 'Asia/Tokyo' }))).toBe(day);
    expect(publishedAt(times({ published: day }))).toBe(day);
  });

  test('at no time where it has no date', () => {
    expect(publishedAt(times({ date: null, instantMs: 0 }))).toBeNull();
    expect(publishedAt(times({ date: null, instantMs: 0, localTime: '13:45', timeZone: 'UTC' }))).toBeNull();
  });

  test('at the same instant as its order says, in a zone whose clocks once went by the sun', () => {
    const zone = 'Europe/Amsterdam';
    const instantMs = instantOf({ date: '1936-05-01', minutes: 600, timeZone: zone });
    const iso = publishedAt(times({ date: '1936-05-01', localTime: '10:00', timeZone: zone, instantMs }));
    expect(Date.parse(iso ?? '')).toBe(instantMs);
  });
});

test('the last change is the latest of what came and what was revised, whatever its offset', () => {
  const old = anEntry(1, { updated: '2026-03-01T01:00:00+14:00' });
  const young = anEntry(40, { updated: '2026-02-12T12:00:00Z' });
  const undated = anEntry(3, { date: null, localTime: null, timeZone: null, instantMs: 0 });
  expect(lastChange([undated, old, young])).toBe('2026-03-01T01:00:00+14:00');
  expect(lastChange([young, undated])).toBe('2026-02-12T12:00:00Z');
  expect(lastChange([anEntry(1)])).toBe('2026-01-02T12:00:00Z');
  expect(lastChange([undated])).toBeNull();
  expect(lastChange([])).toBeNull();
});
