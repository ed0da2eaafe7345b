/// <reference path="./topojson-packages.d.ts" />
import type { Feature, FeatureCollection } from 'geojson';
import { feature } from 'topojson-client';
import { type Line, latitudeFactor, ringArea, ringToLine } from './line.ts';
import type { GeometryObject, Topology } from './topology.ts';

/** The rings of a polygon object; a hole comes straight after the ring around it. */
export function ringsOf(topology: Topology, object: GeometryObject, worldSize: number): Line[] {
  return polygonsOf(feature(topology, object)).flatMap((polygon) =>
    polygon.map((ring) => ringToLine(ring, worldSize)),
  );
}

function polygonsOf(shape: Feature | FeatureCollection): number[][][][] {
  const features = shape.type === 'FeatureCollection' ? shape.features : [shape];
  return features.flatMap(({ geometry }) => {
    if (geometry?.type === 'Polygon') return [geometry.coordinates];
    return geometry?.type === 'MultiPolygon' ? geometry.coordinates : [];
  });
}

/** Rings large enough to be seen, `minArea` in square units at the equator. */
export function largeRings(rings: Line[], worldSize: number, minArea: number): Line[] {
  return rings.filter((ring) => visibleArea(ring, worldSize) >= minArea);
}

function visibleArea(ring: Line, worldSize: number): number {
  return Math.abs(ringArea(ring)) * latitudeFactor(ring[0]?.[1] ?? 0, worldSize);
}

/**
 * Islands that simplification lost and that lie alone: an atoll must not leave its entry in the open sea. Each is
 * drawn as a small diamond, the largest first, no two within `spacing` units of each other or of other land. Of
 * `rings`, all those of the source, only the small ones are islands.
 */
export function loneIslets(rings: Line[], land: Line[], spacing: number): Line[] {
  const taken = new Set<string>();
  const cell = ([x, y]: readonly [number, number], dx = 0, dy = 0) =>
    `${Math.floor(x / spacing) + dx},${Math.floor(y / spacing) + dy}`;
  for (const ring of land) for (const point of ring) taken.add(cell(point));
  const islets: Line[] = [];
  const islands = rings.filter((ring) => Math.abs(ringArea(ring)) < spacing * spacing);
  for (const ring of islands.toSorted((a, b) => Math.abs(ringArea(b)) - Math.abs(ringArea(a)))) {
    const [x, y] = middleOf(ring);
    const around = [-1, 0, 1].flatMap((dx) => [-1, 0, 1].map((dy) => cell([x, y], dx, dy)));
    if (around.some((key) => taken.has(key))) continue;
    taken.add(cell([x, y]));
    islets.push(diamond(x, y, Math.max(2, Math.sqrt(Math.abs(ringArea(ring)) / 2))));
  }
  return islets;
}

function middleOf(ring: Line): [number, number] {
  const xs = ring.map(([x]) => x);
  const ys = ring.map(([, y]) => y);
  return [(Math.min(...xs) + Math.max(...xs)) / 2, (Math.min(...ys) + Math.max(...ys)) / 2];
}

function diamond(x: number, y: number, radius: number): Line {
  return [
    [x, y - radius],
    [x + radius, y],
    [x, y + radius],
    [x - radius, y],
  ];
}
