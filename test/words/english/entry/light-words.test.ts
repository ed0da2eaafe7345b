import { expect, test } from 'vitest';
import { lightAt } from '../../../../src/model/sky/light-at.ts';
import { lightWords } from '../../../../src/words/english/entry/light-words.ts';

const losAngeles = { lat: 34.0522, lng: -118.2437 };
const tromso = { lat: 69.65, lng: 18.96 };
const written = (iso: string, place: { lat: number; lng: number }) =>
  lightWords.written(lightAt(Date.parse(iso), place));

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
])('what is written in Los Angeles at %s is said to be written %s', (iso, words) => {
  expect(written(iso, losAngeles)).toBe(`written ${words}`);
});

test('a day without a sunset is said, and the midnight sun by its name', () => {
  expect(written('2026-06-21T00:30:00+02:00', tromso)).toBe('written under the midnight sun');
  expect(written('2026-06-21T09:00:00+02:00', tromso)).toBe(
    'written in early morning light, on a day without sunset',
  );
});

test('the polar night is said, with the twilight of its middays', () => {
  expect(written('2026-12-21T18:00:00+01:00', tromso)).toBe('written in the polar night');
  expect(written('2026-12-21T11:45:00+01:00', tromso)).toBe(
    'written in the midday twilight of the polar night',
  );
});

test('a summer night too bright to be dark is said to be bright', () => {
  expect(written('2026-06-21T01:20:00+03:00', { lat: 60.17, lng: 24.94 })).toBe(
    'written in the twilight of a bright night',
  );
});
