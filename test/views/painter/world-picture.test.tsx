import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { decodeShapes } from '../../../src/basemap/decode-basemap.ts';
import { stepsPerPx } from '../../../src/basemap/map-outlines.ts';
import { traceWorld } from '../../../src/views/painter/trace-world.ts';
import { WorldPicture } from '../../../src/views/painter/world-picture.tsx';
import { setWrittenBasemap } from '../../../src/views/painter/written-basemap.ts';
import { readBasemap } from '../../basemap/read-basemap.ts';
import { readSvgPath } from '../../basemap/read-svg-path.ts';
import { writeMap } from './write-map.tsx';

const shapes = decodeShapes(readBasemap());
const greenwich = { lat: 51.48, lng: 0 };
const suva = { lat: -18.14, lng: 178.44 };
const apia = { lat: -13.83, lng: -171.77 };
const scattered = Array.from({ length: 10_000 }, (_, index) => ({
  lat: Math.sin(index * 12.9898) * 60,
  lng: Math.sin(index * 78.233) * 180,
}));

function bytesOf(origins: (typeof suva)[]): number {
  return brotliCompressSync(writeMap(<WorldPicture origins={origins} label="World" />)).length;
}

test('without a base to draw from there is no picture', () => {
  expect(writeMap(<WorldPicture origins={[suva]} label="World" />)).toBe('');
});

describe('the places of a journey', () => {
  const placesOf = (origins: (typeof suva)[]) =>
    readSvgPath(traceWorld(origins, shapes).places.replaceAll('h0', '')).map(({ points }) => points[0]);

  test('are where they are', () => {
    const { heightPx } = traceWorld([], shapes);
    const [[x, y] = [0, 0]] = placesOf([greenwich]);
    expect(x).toBe(0);
    // 51° is in the upper half of what is shown.
    expect(y).toBeLessThan(0);
    expect(y).toBeGreaterThan((-heightPx / 2) * stepsPerPx);
    const [east, west] = placesOf([suva, apia]);
    expect(east?.[0]).toBeCloseTo((178.44 / 360) * 720 * stepsPerPx, -1);
    expect(west?.[0]).toBeCloseTo((-171.77 / 360) * 720 * stepsPerPx, -1);
  });

  test('are one where they are one', () => {
    expect(placesOf([suva, apia, { ...suva, lat: -18.15 }])).toHaveLength(2);
  });

  test('are all in the picture, those at the ends of the earth too', () => {
    for (const lat of [90, 78.2, -77.8, -90]) {
      const { heightPx } = traceWorld([{ lat, lng: 15 }], shapes);
      const [[, y] = [0, 0]] = placesOf([{ lat, lng: 15 }]);
      expect(Math.abs(y)).toBeLessThanOrEqual((heightPx / 2) * stepsPerPx);
    }
  });
});

describe('the way', () => {
  test('leaves at the date line, and comes in at the other side', () => {
    const lines = readSvgPath(traceWorld([suva, apia], shapes).way);
    const xs = lines.map(({ points }) => points.map(([x]) => x));
    expect(lines).toHaveLength(2);
    // Within the picture and what is cut off round it, and never across it.
    for (const line of xs) expect(Math.max(...line) - Math.min(...line)).toBeLessThan(60);
    expect(xs.map(([x = 0]) => Math.sign(x)).sort()).toEqual([-1, 1]);
  });

  test('there and back is drawn once', () => {
    const there = traceWorld([suva, greenwich], shapes).way;
    const lengthOf = (way: string) => readSvgPath(way).length;
    expect(lengthOf(traceWorld([suva, greenwich, suva, greenwich], shapes).way)).toBe(lengthOf(there));
  });

  test('of one who stayed is none', () => {
    expect(traceWorld([suva, suva], shapes).way).toBe('');
  });
});

describe('as an SVG', () => {
  beforeAll(() => setWrittenBasemap(readBasemap()));

  test('it takes 9 kB at most, after ten thousand places too', () => {
    expect(bytesOf([])).toBeLessThan(9000);
    expect(bytesOf(scattered.slice(0, 50))).toBeLessThan(9000);
    expect(bytesOf(scattered)).toBeLessThan(9000);
  });

  test('it has no styles of its own, and classes that the style sheet knows', () => {
    const svg = writeMap(<WorldPicture origins={[suva, apia]} label={'a"b<c'} />);
    expect(svg).not.toMatch(/\sstyle=|<style|<script/);
    expect(svg).toContain('aria-label="a&quot;b&lt;c"');
    const sheet = readFileSync('src/styles/map-picture.css', 'utf8');
    for (const [, name] of svg.matchAll(/ class="([^"]*)"/g)) expect(sheet).toMatch(`.${name}`);
  });
});
