import { describe, expect, test } from 'vitest';
import { decodeLabels, decodeShapes } from '../../../src/basemap/decode-basemap.ts';
import { chooseInsetView } from '../../../src/basemap/inset/choose-inset-view.ts';
import { citiesAround } from '../../../src/basemap/inset/inset-labels.ts';
import { stepsPerPx } from '../../../src/basemap/map-outlines.ts';
import { traceInset } from '../../../src/views/inset-map/trace-inset.ts';
import { readBasemap } from '../../basemap/read-basemap.ts';
import { readSvgPath } from '../../basemap/read-svg-path.ts';

const shapes = decodeShapes(readBasemap());
const labels = decodeLabels(readBasemap());
const trieste = { lat: 45.65, lng: 13.77 };
const wairiki = { lat: -16.8056, lng: 179.9951 };
const apia = { lat: -13.83, lng: -171.77 };
const suva = { lat: -18.14, lng: 178.44 };

function picture(origin: typeof trieste, previous: (typeof trieste)[] = [], name?: string) {
  return traceInset({ origin, previous, next: [], name }, shapes, labels);
}

test('the map is as near as the canvas of a small phone has it', () => {
  for (const [origin, ...previous] of [
    [trieste],
    [wairiki, suva],
    [apia, wairiki],
    [{ lat: 10, lng: -140 }],
  ]) {
    if (!origin) continue;
    const cities = citiesAround(origin, labels.cities);
    const size = { widthPx: 320, heightPx: 148, pixelRatio: 2 };
    const { zoom } = chooseInsetView(size, { origin, previous: previous[0], cities });
    expect(picture(origin, previous).zoom).toBe(zoom);
  }
});

test.each([
  ['in a city', trieste],
  ['at the date line', wairiki],
  ['at the end of the map', { lat: 85, lng: 20 }],
  ['at the north pole', { lat: 90, lng: 0 }],
  ['at the south pole', { lat: -90, lng: 0 }],
])('the pin stands where the canvas has it, %s', (_where, origin) => {
  const { pin, map } = picture(origin, [], 'Here');
  expect(pin.x).toBeCloseTo(0, 6);
  expect(pin.y).toBeCloseTo(11, 6);
  expect(map.layers.length).toBeGreaterThan(0);
  for (const data of map.outlines.values()) expect(() => readSvgPath(data)).not.toThrow();
});

test('the way begins at the pin and goes on across the date line', () => {
  const { past, stops, pin } = picture(apia, [wairiki, suva]);
  const [way, ...others] = readSvgPath(past);
  expect(others).toEqual([]);
  const xs = way?.points.map(([x]) => x) ?? [];
  expect(way?.points[0]).toEqual([pin.x * stepsPerPx, pin.y * stepsPerPx]);
  expect([...xs].sort((a, b) => b - a)).toEqual(xs);
  expect(stops).toHaveLength(2);
  expect(stops.every(({ x }) => x < 0 && x > -430)).toBe(true);
});

test('a leg that leaves the picture ends at its edge', () => {
  const { past } = picture(trieste, [{ lat: -54.9, lng: -67.6 }]);
  for (const { points } of readSvgPath(past))
    for (const [x, y] of points) expect(Math.abs(x) <= 438 * 2 && Math.abs(y) <= 124 * 2).toBe(true);
});

describe('names', () => {
  test('are inside of the narrow frame, or not in it', () => {
    for (const origin of [trieste, apia, suva, { lat: 50.1, lng: -5.54 }]) {
      for (const { room, x, dot, style, label } of picture(origin, [], 'Here').labels) {
        if (room === 'wide') continue;
        const half = Math.max(...label.lines.map((line) => line.length)) * style.sizePx * 0.2;
        expect(Math.max(Math.abs(x) + half, Math.abs(dot?.x ?? 0)), label.lines.join()).toBeLessThan(111);
      }
    }
  });

  test('stand once in any frame', () => {
    for (const origin of [trieste, apia, suva, { lat: 50.1, lng: -5.54 }]) {
      const placed = picture(origin, [], 'Here').labels;
      for (const hidden of ['wide', 'square']) {
        const seen = placed.filter(({ room }) => room !== hidden).map(({ label }) => label.lines.join());
        expect(new Set(seen).size).toBe(seen.length);
      }
    }
  });

  test('a long one of the place itself is left out of the narrow frame, a longer one of all', () => {
    expect(picture(trieste, [], 'Trieste').name?.room).toBe('all');
    expect(picture(trieste, [], 'Puerto Williams').name?.room).toBe('wide');
    expect(picture(trieste, [], 'Llanfairpwllgwyngyllgogerychwyrndrobwll').name).toBeNull();
    expect(picture(trieste).name).toBeNull();
  });
});

test('however broken the coast, a picture has few signs', () => {
  for (const origin of [
    { lat: 69.65, lng: 18.96 },
    { lat: 68.23, lng: 14.57 },
    { lat: 64.5, lng: -165.4 },
    { lat: 78.2, lng: 15.6 },
    { lat: 74, lng: -95 },
    { lat: -54.9, lng: -67.6 },
  ]) {
    const { outlines } = picture(origin).map;
    expect([...outlines.values()].join('').length).toBeLessThan(8500);
  }
});
