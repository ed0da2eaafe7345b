import { brotliCompressSync, constants } from 'node:zlib';
import { expect, test } from 'vitest';
import { decodeLabels, decodeShapes } from '../../src/basemap/decode-basemap.ts';
import { isPolar } from '../../src/basemap/line-set.ts';
import { nearestCopy, projectCoordinates } from '../../src/basemap/mercator.ts';
import { ringsOf } from '../../src/build/basemap/land-rings.ts';
import { objectOf, readTopology } from '../../src/build/basemap/topology.ts';
import { linesOf, readBasemap } from './read-basemap.ts';
import { tileAreas, type UnitRing } from './tile-areas.ts';

const shapes = decodeShapes(readBasemap());
const labels = decodeLabels(readBasemap());
const sourceAreas = tileAreas(sourceRings(), 6);

test('the base map is small enough to be kept on every phone', () => {
  const binary = new Uint8Array(readBasemap());
  expect(binary.length).toBeLessThan(420_000);
  // Half the time of the best one, and as small.
  const packed = brotliCompressSync(binary, { params: { [constants.BROTLI_PARAM_QUALITY]: 10 } });
  expect(packed.length).toBeLessThan(280_000);
});

test('no line jumps across the world', () => {
  for (const set of [shapes.land, shapes.borders, shapes.states, shapes.rivers, shapes.lakes]) {
    const longest = linesOf(set).map((line) =>
      Math.max(...line.slice(1).map(([x], i) => Math.abs(x - (line[i]?.[0] ?? x)))),
    );
    const polar = set.closed ? [...longest.keys()].filter((line) => isPolar(set, line, set.worldSize)) : [];
    expect(longest.filter((jump, line) => jump > 0.5 && !polar.includes(line))).toEqual([]);
  }
});

test('Antarctica, and only Antarctica, runs round the world and is closed along the lower edge of the map', () => {
  const polar = [...Array(shapes.land.starts.length - 1).keys()].filter((line) =>
    isPolar(shapes.land, line, shapes.worldSize),
  );
  expect(polar).toHaveLength(1);
  const bottom = tileAreas(linesOf(shapes.land), 5);
  for (let x = 16; x < 24; x++) expect(bottom.get(`${x}/31`)).toBeCloseTo(1, 6);
});

test('no coast is drawn along the antimeridian', () => {
  const onEdge = linesOf(shapes.land).flatMap((ring) =>
    ring.filter(([x, y], i) => {
      const next = ring[(i + 1) % ring.length];
      return next && y < 0.9 && isWhole(x) && isWhole(next[0]) && Math.abs(next[1] - y) > 1e-3;
    }),
  );
  expect(onEdge).toEqual([]);
});

function isWhole(x: number): boolean {
  return Math.abs(x - Math.round(x)) < 1e-9;
}

test('every tile at zoom 6 has the land that the source has there', () => {
  const ours = tileAreas(linesOf(shapes.land), 6);
  const wrong = [...new Set([...ours.keys(), ...sourceAreas.keys()])].filter(
    (tile) => Math.abs((ours.get(tile) ?? 0) - (sourceAreas.get(tile) ?? 0)) > 0.01,
  );
  expect(wrong).toEqual([]);
});

/** The source's land, unsimplified: Natural Earth 1:10m as world-atlas packs it. */
function sourceRings(): UnitRing[] {
  const topology = readTopology('world-atlas/countries-10m.json');
  return ringsOf(topology, objectOf(topology, 'land'), 360).map((ring) => {
    const points = ring.map(([lng, lat]): UnitRing[number] => {
      const { x, y } = projectCoordinates({ lat, lng });
      return [x, y];
    });
    const [first, last] = [points[0], points.at(-1)];
    if (first && last && Math.abs(first[0] - last[0]) > 0.5) points.push([last[0], 1], [first[0], 1]);
    return points;
  });
}

test('lone atolls are on the map', () => {
  for (const [lat, lng] of [
    [-8.52, 179.2],
    [4.17, 73.51],
    [1.42, 173],
    [7.11, 171.37],
  ] as const) {
    const place = projectCoordinates({ lat, lng });
    const nearest = Math.min(
      ...linesOf(shapes.land).flatMap((ring) =>
        ring.map(([x, y]) => Math.hypot(nearestCopy(x, place.x, 1) - place.x, y - place.y)),
      ),
    );
    expect(nearest * 360).toBeLessThan(0.6);
  }
});

test('names are written out', () => {
  const names = labels.countries.map(({ lines }) => lines.join(' '));
  expect(names).toContain('Democratic Republic of the Congo');
  expect(names).toContain('Bosnia and Herzegovina');
  expect(names).toContain('Türkiye');
  const shortened = /(?<![.\w])(Is|Rep|Herz|Fr|Br|St|Ter|Barb|Gren|Eq|Geo|Dem|[NSEW])\.(?=\s|$)/;
  expect(names.filter((name) => shortened.test(name))).toEqual([]);
});

test('large cities get their names before small ones, and island capitals have theirs too', () => {
  const zoomOf = (name: string) => labels.cities.find(({ lines }) => lines[0] === name)?.minZoom;
  expect(labels.cities.length).toBe(1500);
  expect(zoomOf('Tokyo')).toBeLessThan(4);
  expect(zoomOf('Los Angeles')).toBeLessThan(4.5);
  for (const capital of ['Suva', 'Apia', 'Nuuk', 'Reykjavík', 'Malé', 'Papeete']) {
    expect(zoomOf(capital)).toBeLessThan(7);
  }
});

test('every name of a country stands on land, or beside an island too small to be seen', () => {
  const land = linesOf(shapes.land);
  const adrift = labels.countries.filter((place) => {
    if (land.some((ring) => isInside(ring, place.x, place.y) || isInside(ring, place.x + 1, place.y)))
      return false;
    return land.every((ring) =>
      ring.every(([x, y]) => Math.hypot(nearestCopy(x, place.x, 1) - place.x, y - place.y) > 0.001),
    );
  });
  expect(adrift).toEqual([]);
});

function isInside(ring: UnitRing, x: number, y: number): boolean {
  let inside = false;
  let a = ring.at(-1) ?? [0, 0];
  for (const b of ring) {
    if (a[1] > y !== b[1] > y && x < ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]) + a[0]) inside = !inside;
    a = b;
  }
  return inside;
}
