import { expect, test } from 'vitest';
import {
  datelineOf,
  excerptOf,
  headlineOf,
  minutesToRead,
  shortPlace,
} from '../../../../src/views/ui/format/describe-entry.ts';
import { summaryOf } from '../../../fixtures/entry-summary.ts';

const entry = summaryOf({
  slug: '0090',
  title: 'Entry 0090',
  number: '0090',
  place: 'Los Angeles, California, USA',
  origin: { lat: 34.0522, lng: -118.2437 },
  localTime: '13:45',
  state: 'still',
});

test('an entry that is only numbered is headed by its place', () => {
  expect(headlineOf(entry)).toBe('Los Angeles, USA');
  expect(datelineOf(entry)).toBe('34.05° N, 118.24° W · 13:45 · still');
});

test('an entry with a title of its own is headed by it, and says its place below', () => {
  const titled = { ...entry, title: 'On capability' };
  expect(headlineOf(titled)).toBe('On capability');
  expect(datelineOf(titled)).toBe('Los Angeles, USA · 13:45 · still');
  expect(headlineOf({ ...entry, title: 'Entry 0090: on 1984' })).toBe('Entry 0090: on 1984');
});

test('what is missing leaves no separator behind', () => {
  expect(datelineOf({ ...entry, origin: null, localTime: null })).toBe('still');
  expect(headlineOf({ ...entry, place: null })).toBe('Entry 0090');
});

test('a place is shortened to its town and country', () => {
  expect(shortPlace('Ermoupoli, Syros, Greece')).toBe('Ermoupoli, Greece');
  expect(shortPlace('Tokyo, Japan')).toBe('Tokyo, Japan');
  expect(shortPlace('Tokyo')).toBe('Tokyo');
});

test('a long line is cut at a word, without a comma left hanging', () => {
  expect(excerptOf('The monastery is white, the way a held breath is white', 26)).toBe(
    'The monastery is white …',
  );
  expect(excerptOf('Short enough', 26)).toBe('Short enough');
  expect(excerptOf('Already cut by the summary …', 22)).toBe('Already cut by the …');
});

test('reading takes at least a minute', () => {
  expect(minutesToRead(0)).toBe(1);
  expect(minutesToRead(1150)).toBe(5);
});
