import { describe, expect, test } from 'vitest';
import { formatCoordinates, isOnEarth, parseCoordinates } from '../../../src/model/place/coordinates.ts';
import { distanceKm } from '../../../src/model/place/distance-km.ts';

const losAngeles = { lat: 34.0522, lng: -118.2437 };
const sydney = { lat: -33.8688, lng: 151.2093 };

describe('coordinates as people write them', () => {
  test.each([
    ['34.0522° N, 118.2437° W', losAngeles],
    ['34.0522°N 118.2437°W', losAngeles],
    ['34.0522 N, 118.2437 W', losAngeles],
    ['34.0522N118.2437W', losAngeles],
    ['N 34.0522°, W 118.2437°', losAngeles],
    ['N34.0522 W118.2437', losAngeles],
    ['n 34.0522, w 118.2437', losAngeles],
    ['118.2437° W, 34.0522° N', losAngeles],
    ['34.0522º N / 118.2437º W', losAngeles],
    ['34.0522 degrees north, 118.2437 degrees west', losAngeles],
    ['(34.0522° N, 118.2437° W)', losAngeles],
    ['34.0522° N, 118.2437° W.', losAngeles],
    ['\u200e34.0522° N,\u00a0118.2437° W', losAngeles],
    ['34.0522° N, 118.2437° W (Los Angeles)', losAngeles],
    ['near 34.0522° N, 118.2437° W', losAngeles],
    ['Latitude: 34.0522 N, Longitude: 118.2437 W', losAngeles],
    ['34,0522° N, 118,2437° W', losAngeles],
    ['34,0522; -118,2437', losAngeles],
    ['34.0522, -118.2437', losAngeles],
    ['34.0522 -118.2437', losAngeles],
    ['+34.0522;-118.2437', losAngeles],
    ['34.0522, −118.2437', losAngeles],
    ['34.0522, –118.2437', losAngeles],
    ['34.0522°, -118.2437°', losAngeles],
    ['33.8688° S, 151.2093° E', sydney],
    ['151.2093 E, 33.8688 S', sydney],
    ['-33.8688, 151.2093', sydney],
    ['0° N, 0° E', { lat: 0, lng: 0 }],
    ['90° S, 0° W', { lat: -90, lng: 0 }],
    ['34° N, 118° W', { lat: 34, lng: -118 }],
    ['16.50° S, 180° E', { lat: -16.5, lng: 180 }],
  ])('%s', (text, place) => {
    expect(parseCoordinates(text)).toEqual(place);
  });

  test.each([
    [`34°3'8"N 118°14'37"W`],
    ['34°3′8″ N, 118°14′37″ W'],
    ['34° 3’ 8” N, 118° 14’ 37” W'],
    ["34º3'8'' N 118º14'37'' W"],
    ['N 34°03′08″ W 118°14′37″'],
    ['118°14′37″ W, 34°3′8″ N'],
    ['34 3 8 N, 118 14 37 W'],
    ['34:03:08N 118:14:37W'],
  ])('degrees, minutes and seconds: %s', (text) => {
    const place = parseCoordinates(text);
    expect(place?.lat).toBeCloseTo(34 + 3 / 60 + 8 / 3600, 9);
    expect(place?.lng).toBeCloseTo(-(118 + 14 / 60 + 37 / 3600), 9);
  });

  test('minutes may have decimals and seconds may be missing', () => {
    expect(parseCoordinates("34°3.132' N 118°14.622' W")?.lat).toBeCloseTo(34.0522, 9);
    expect(parseCoordinates('34°3,132′ N; 118°14,622′ W')?.lng).toBeCloseTo(-118.2437, 9);
  });

  test('a place on the equator or the meridian has no negative zero', () => {
    const place = parseCoordinates('0° S, 0° W');
    expect(Object.is(place?.lat, 0)).toBe(true);
    expect(Object.is(place?.lng, 0)).toBe(true);
  });
});

describe('no place rather than a wrong place', () => {
  test.each([
    ['latitude out of range', '91.00° N, 10.00° E'],
    ['longitude out of range', '45.00° N, 181.00° E'],
    ['bare pair out of range, perhaps the other way round', '118.2437, 34.0522'],
    ['two latitudes', '34.05° N, 118.24° S'],
    ['two longitudes', '34.05° E, 118.24° W'],
    ['one hemisphere only', '34.0522° N, 118.2437'],
    ['one number only', '34.0522° N'],
    ['a sign and a hemisphere', '-34.0522° N, 118.2437° W'],
    ['too coarse to be meant as a place', '34.1, -118.2'],
    ['two whole numbers', '34, 118'],
    ['decimal commas parted by a comma', '34,0522, 118,2437'],
    ['three numbers', '34.05, 118.24, 12.00'],
    ['labels that say longitude first', 'Longitude: -71.92, latitude: 45.256'],
    ['sixty minutes', "34°60' N 118°14' W"],
    ['decimal degrees with minutes', "34.5°3' N 118°14' W"],
    ['an east that could be an Ouest', '34.05 N, 118.24 O'],
    ['words', 'somewhere in Los Angeles'],
    ['nothing', ''],
    ['a date', '2026-06-25'],
    ['an endless text', `34.0522° N, ${' '.repeat(500)}118.2437° W`],
  ])('%s: %s', (_, text) => {
    expect(parseCoordinates(text)).toBeNull();
  });
});

test('what is formatted can be read again, all over the globe', () => {
  for (let lat = -90; lat <= 90; lat += 7.3) {
    for (let lng = -180; lng <= 180; lng += 11.7) {
      const place = parseCoordinates(formatCoordinates({ lat, lng }, 4));
      expect(place?.lat).toBeCloseTo(lat, 4);
      expect(place?.lng).toBeCloseTo(lng, 4);
    }
  }
});

test('coordinates are written with degrees and hemispheres', () => {
  expect(formatCoordinates(losAngeles, 4)).toBe('34.0522° N, 118.2437° W');
  expect(formatCoordinates(sydney, 1)).toBe('33.9° S, 151.2° E');
  expect(formatCoordinates({ lat: 0, lng: 0 }, 0)).toBe('0° N, 0° E');
});

test('distances follow the great circle, over the date line too', () => {
  expect(distanceKm(losAngeles, sydney)).toBeGreaterThan(12_000);
  expect(distanceKm(losAngeles, sydney)).toBeLessThan(12_100);
  expect(distanceKm({ lat: 0, lng: 179.5 }, { lat: 0, lng: -179.5 })).toBeCloseTo(111.2, 1);
  expect(distanceKm({ lat: 90, lng: 0 }, { lat: -90, lng: 77 })).toBeCloseTo(20_015.1, 1);
  expect(distanceKm(sydney, sydney)).toBe(0);
});

test('numbers that are none are nowhere on earth', () => {
  expect(isOnEarth({ lat: 90, lng: -180 })).toBe(true);
  expect(isOnEarth({ lat: 90.1, lng: 0 })).toBe(false);
  expect(isOnEarth({ lat: Number.NaN, lng: 0 })).toBe(false);
  expect(isOnEarth({ lat: 0, lng: Number.POSITIVE_INFINITY })).toBe(false);
});
