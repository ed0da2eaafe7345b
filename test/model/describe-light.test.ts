import { expect, test } from 'vitest';
import { describeLight } from '../../src/model/describe-light.ts';

const losAngeles = { lat: 34.0522, lng: -118.2437 };
const tromso = { lat: 69.65, lng: 18.96 };
const light = (iso: string, place: { lat: number; lng: number }) => describeLight(Date.parse(iso), place);

test.each([
  // Los Angeles, June 25, 2026: sunrise 5:43, sunset 20:08 by the almanac.
  ['2026-06-25T13:45:00-07:00', 'in early afternoon light'],
  ['2026-06-25T19:28:00-07:00', 'about forty minutes before sunset'],
  ['2026-06-25T20:07:00-07:00', 'around sunset'],
  ['2026-06-25T20:38:00-07:00', 'about half an hour after sunset'],
  ['2026-06-25T04:43:00-07:00', 'about an hour before sunrise'],
  ['2026-06-25T06:04:00-07:00', 'about twenty minutes after sunrise'],
  ['2026-06-25T08:30:00-07:00', 'in early morning light'],
  ['2026-06-25T11:30:00-07:00', 'in late morning light'],
  ['2026-06-25T12:55:00-07:00', 'in the light of midday'],
  ['2026-06-25T18:00:00-07:00', 'in late afternoon light'],
  ['2026-06-25T22:30:00-07:00', 'in the dark of the evening'],
  ['2026-06-26T01:00:00-07:00', 'in the middle of the night'],
  ['2026-06-26T03:30:00-07:00', 'in the dark before morning'],
])('what is written in Los Angeles at %s is written %s', (iso, words) => {
  expect(light(iso, losAngeles)).toBe(words);
});

test('a day without a sunset is said, and the midnight sun by its name', () => {
  expect(light('2026-06-21T00:30:00+02:00', tromso)).toBe('under the midnight sun');
  expect(light('2026-06-21T09:00:00+02:00', tromso)).toBe('in early morning light, on a day without sunset');
});

test('the polar night is said, with the twilight of its middays', () => {
  expect(light('2026-12-21T18:00:00+01:00', tromso)).toBe('in the polar night');
  expect(light('2026-12-21T11:45:00+01:00', tromso)).toBe('in the midday twilight of the polar night');
});

test('a summer night too bright to be dark is a bright night', () => {
  expect(light('2026-06-21T01:20:00+03:00', { lat: 60.17, lng: 24.94 })).toBe(
    'in the twilight of a bright night',
  );
});

test('the words are the same on either side of the date line', () => {
  const iso = '2026-08-11T16:25:00+12:00';
  expect(light(iso, { lat: -16.81, lng: 180 })).toBe(light(iso, { lat: -16.81, lng: -180 }));
});

test('the poles have words too', () => {
  expect(light('2026-06-21T12:00:00Z', { lat: 90, lng: 0 })).toMatch(/sunset|midnight sun/);
  expect(light('2026-06-21T12:00:00Z', { lat: -90, lng: 0 })).toBe('in the polar night');
});
