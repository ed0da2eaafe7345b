import { describe, expect, test } from 'vitest';
import { parseFeedDate } from '../../../src/feed/dates/parse-feed-date.ts';
import { placeTime, type TimeSources } from '../../../src/feed/entry/place-time.ts';

type Sources = Partial<Omit<TimeSources, 'feedDate'>> & { published?: string };

const time = ({ published, ...sources }: Sources) =>
  placeTime({
    dateText: null,
    localTimeText: null,
    feedDate: published === undefined ? null : parseFeedDate(published),
    timeZone: null,
    ...sources,
  });
const iso = (sources: Sources) => new Date(time(sources).instantMs).toISOString();

const header = { dateText: 'Thursday, June 25, 2026', localTimeText: '13:45 local', timeZone: 'Asia/Tokyo' };

describe('with date, local time and place in the header', () => {
  test('the instant is theirs, whenever the feed was published', () => {
    expect(iso(header)).toBe('2026-06-25T04:45:00.000Z');
    expect(iso({ ...header, published: '2026-06-27T00:00:00Z' })).toBe('2026-06-25T04:45:00.000Z');
  });

  test('words are shown as written, but for the word local', () => {
    expect(time(header)).toMatchObject({
      date: '2026-06-25',
      dateText: 'Thursday, June 25, 2026',
      localTime: '13:45',
    });
    expect(time({ ...header, localTimeText: '1:45 pm, local time' }).localTime).toBe('1:45 pm');
    expect(time({ ...header, localTimeText: '13:45 (local)' }).localTime).toBe('13:45');
    expect(time({ ...header, localTimeText: 'local' }).localTime).toBe('local');
  });
});

describe('without a local time', () => {
  const { localTimeText: _, ...day } = header;

  test('the feed tells the instant where it speaks of the same day', () => {
    expect(iso({ ...day, published: '2026-06-25T18:00:00+09:00' })).toBe('2026-06-25T09:00:00.000Z');
  });

  test('else it is noon at the place', () => {
    expect(iso({ ...day, published: '2026-08-01T00:00:00Z' })).toBe('2026-06-25T03:00:00.000Z');
    expect(iso(day)).toBe('2026-06-25T03:00:00.000Z');
  });

  test('none is made up to be shown', () => {
    expect(time({ ...day, published: '2026-06-25T18:00:00+09:00' }).localTime).toBeNull();
  });

  test('a time that cannot be read is shown all the same', () => {
    const dusk = { ...day, localTimeText: 'dusk' };
    expect(time(dusk).localTime).toBe('dusk');
    expect(iso(dusk)).toBe('2026-06-25T03:00:00.000Z');
  });
});

describe('without a place', () => {
  const nowhere = { ...header, timeZone: null };

  test('the feed tells the instant where it speaks of the same day', () => {
    expect(iso({ ...nowhere, published: '2026-06-25T13:45:00-07:00' })).toBe('2026-06-25T20:45:00.000Z');
  });

  test('else the words count as UTC', () => {
    expect(iso(nowhere)).toBe('2026-06-25T13:45:00.000Z');
    expect(iso({ ...nowhere, published: '2027-01-01T00:00:00Z' })).toBe('2026-06-25T13:45:00.000Z');
  });
});

describe('without a date in the header', () => {
  test('the feed’s own offset tells day and clock where no place is known', () => {
    expect(time({ published: 'Thu, 25 Jun 2026 23:45:00 -0700' })).toEqual({
      date: '2026-06-25',
      dateText: 'Thursday, June 25, 2026',
      localTime: '23:45',
      instantMs: Date.parse('2026-06-26T06:45:00Z'),
    });
  });

  test('UTC says nothing of the place’s clock: its zone does', () => {
    const published = 'Thu, 25 Jun 2026 23:45:00 GMT';
    expect(time({ published, timeZone: 'Asia/Tokyo' })).toMatchObject({
      date: '2026-06-26',
      localTime: '08:45',
    });
    expect(time({ published })).toMatchObject({ date: '2026-06-25', localTime: null });
  });

  test('a day without a time is that day, around noon', () => {
    expect(time({ published: '2026-06-25', timeZone: 'Asia/Tokyo' })).toMatchObject({
      date: '2026-06-25',
      localTime: null,
      instantMs: Date.parse('2026-06-25T03:00:00Z'),
    });
  });

  test('at a place its own clock counts, not the offset of the blog’s settings', () => {
    const published = 'Thu, 25 Jun 2026 20:30:00 -0700';
    expect(time({ published, timeZone: 'Asia/Tokyo' })).toMatchObject({
      date: '2026-06-26',
      dateText: 'Friday, June 26, 2026',
      localTime: '12:30',
      instantMs: Date.parse('2026-06-26T03:30:00Z'),
    });
  });

  test('a local time in the header belongs to the feed’s day', () => {
    const sources = {
      published: '2026-06-25T22:00:00+09:00',
      localTimeText: '13:45',
      timeZone: 'Asia/Tokyo',
    };
    expect(iso(sources)).toBe('2026-06-25T04:45:00.000Z');
    expect(time(sources).localTime).toBe('13:45');
  });

  test('a date that cannot be read is shown, and the feed’s counts', () => {
    const sources = { dateText: 'a Thursday in June', published: '2026-06-25T13:45:00-07:00' };
    expect(time(sources)).toMatchObject({ date: '2026-06-25', dateText: 'a Thursday in June' });
    expect(iso(sources)).toBe('2026-06-25T20:45:00.000Z');
  });
});

test('where nothing is known there is no date, and the instant is zero', () => {
  expect(time({})).toEqual({
    date: null,
    dateText: null,
    localTime: null,
    instantMs: 0,
  });
  expect(time({ localTimeText: '13:45', timeZone: 'Asia/Tokyo' })).toMatchObject({
    localTime: '13:45',
    instantMs: 0,
  });
});
