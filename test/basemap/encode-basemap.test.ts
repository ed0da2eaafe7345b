import { expect, test } from 'vitest';
import { decodeLabels, decodeShapes } from '../../src/basemap/decode-basemap.ts';
import { encodeBasemap, type MapLabel } from '../../src/build/basemap/encode-basemap.ts';
import type { Line } from '../../src/build/basemap/line.ts';

const worldSize = 65_536;
const coast: Line = [
  [0, 0],
  [65_535, 1],
  [70_000, 40_000],
  [-12, 300],
];
const border: Line = [
  [5, 5],
  [5, 6],
];
const sea: MapLabel = { text: 'Mer|d’Iroise', x: 65_535, y: 1, minZoom: 5.4, maxZoom: 9, rotation: -70 };
const parts = {
  worldSize,
  lines: { land: [coast, border], borders: [border], states: [], rivers: [[...coast]], lakes: [] },
  labels: { countries: [], seas: [sea], cities: [] },
};
const binary = encodeBasemap(parts).slice().buffer;

test('lines come back as they went in, also those that cross the edge of the world', () => {
  const { land, borders, states, lakes, worldSize: size } = decodeShapes(binary);
  expect(size).toBe(worldSize);
  expect([...land.starts]).toEqual([0, 4, 6]);
  expect([...land.xs]).toEqual([...coast, ...border].map(([x]) => x));
  expect([...land.ys]).toEqual([...coast, ...border].map(([, y]) => y));
  expect([...land.bounds.slice(0, 4)]).toEqual([-12, 0, 70_000, 40_000]);
  expect([...borders.starts]).toEqual([0, 2]);
  expect([states.xs.length, lakes.xs.length]).toEqual([0, 0]);
});

test('names come back with their place, their lines and their turn', () => {
  const { seas, cities } = decodeLabels(binary);
  expect(cities).toEqual([]);
  expect(seas).toEqual([
    {
      kind: 'seas',
      lines: ['Mer', 'd’Iroise'],
      x: 65_535 / worldSize,
      y: 1 / worldSize,
      minZoom: 5.4,
      maxZoom: 9,
      rotationDeg: -70,
    },
  ]);
});

test('bytes that are no base map, or not all of one, are refused', () => {
  expect(() => decodeShapes(new TextEncoder().encode('<!doctype html>').buffer)).toThrow('not a base map');
  expect(() => decodeShapes(new ArrayBuffer(0))).toThrow('not a base map');
  expect(() => decodeLabels(binary.slice(0, -3))).toThrow('bytes instead of');
});
