import { expect, test } from 'vitest';
import { lightAt } from '../../../src/model/sky/light-at.ts';

const losAngeles = { lat: 34.0522, lng: -118.2437 };
const light = (iso: string, place: { lat: number; lng: number }) => lightAt(Date.parse(iso), place);

test('by day the hour is the sun’s, not the clock’s', () => {
  // Clocks show summer time: the sun stands highest about 12:55.
  const midday = { kind: 'day', part: 'midday', hasSunset: true };
  expect(light('2026-06-25T12:55:00-07:00', losAngeles)).toEqual(midday);
  expect(light('2026-06-25T11:55:00-07:00', losAngeles)).toEqual({ ...midday, part: 'late-morning' });
});

test.each([
  // Sunrise 5:43, sunset 20:08 by the almanac.
  ['2026-06-25T19:08:00-07:00', { kind: 'before', event: 'sunset', minutes: 60 }],
  ['2026-06-25T19:57:00-07:00', { kind: 'before', event: 'sunset', minutes: 10 }],
  ['2026-06-25T20:08:00-07:00', { kind: 'around', event: 'sunset' }],
  ['2026-06-25T21:35:00-07:00', { kind: 'after', event: 'sunset', minutes: 90 }],
  ['2026-06-25T04:53:00-07:00', { kind: 'before', event: 'sunrise', minutes: 50 }],
])('near the horizon the distance in time is rough: %s', (iso, expected) => {
  expect(light(iso, losAngeles)).toEqual(expected);
});

test('the light is the same on either side of the date line', () => {
  const iso = '2026-08-11T16:25:00+12:00';
  expect(light(iso, { lat: -16.81, lng: 180 })).toEqual(light(iso, { lat: -16.81, lng: -180 }));
});

test('the poles have light too, and none', () => {
  expect(light('2026-06-21T12:00:00Z', { lat: 90, lng: 0 })).toMatchObject({ hasSunset: false });
  expect(light('2026-06-21T12:00:00Z', { lat: -90, lng: 0 })).toEqual({ kind: 'polar-night' });
});
