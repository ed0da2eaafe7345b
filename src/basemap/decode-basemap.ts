import { type ByteReader, createByteReader } from './byte-reader.ts';
import { createLineSet, type LineSet } from './line-set.ts';
import type { MapLabel } from './map-label.ts';

/** Everything that is painted. Coordinates in units, 0 … `worldSize`; x goes beyond where a line crosses 180°. */
export interface BasemapShapes {
  worldSize: number;
  land: LineSet;
  borders: LineSet;
  states: LineSet;
  rivers: LineSet;
  lakes: LineSet;
}

/** Everything that is written on the map, each list with the most important first. */
export interface BasemapLabels {
  countries: MapLabel[];
  seas: MapLabel[];
  cities: MapLabel[];
}

const sectionNames = ['land', 'borders', 'states', 'rivers', 'lakes', 'countries', 'seas', 'cities'] as const;
type SectionName = (typeof sectionNames)[number];

/** Reads the lines out of the base map's binary (its format: `src/build/basemap/encode-basemap.ts`); throws on others. */
export function decodeShapes(buffer: ArrayBuffer): BasemapShapes {
  const { worldSize, section } = openBasemap(buffer);
  const lines = (name: SectionName, closed: boolean) => readLines(section(name), closed, worldSize);
  return {
    worldSize,
    land: lines('land', true),
    borders: lines('borders', false),
    states: lines('states', false),
    rivers: lines('rivers', false),
    lakes: lines('lakes', true),
  };
}

/** Reads only the names, a small part of the work of `decodeShapes`; throws on anything but a base map. */
export function decodeLabels(buffer: ArrayBuffer): BasemapLabels {
  const { worldSize, section } = openBasemap(buffer);
  const labels = (name: 'countries' | 'seas' | 'cities') => readLabels(section(name), name, worldSize);
  return { countries: labels('countries'), seas: labels('seas'), cities: labels('cities') };
}

function openBasemap(buffer: ArrayBuffer): { worldSize: number; section: (name: SectionName) => ByteReader } {
  const bytes = new Uint8Array(buffer);
  const head = createByteReader(bytes);
  if (head.text(4) !== 'WMB1') throw new Error('This is not a base map');
  const worldSize = head.varint();
  const lengths = sectionNames.map(() => head.varint());
  const starts = new Map<SectionName, number>();
  let start = head.position();
  sectionNames.forEach((name, index) => {
    starts.set(name, start);
    start += lengths[index] ?? 0;
  });
  if (start !== bytes.length) throw new Error(`The base map has ${bytes.length} bytes instead of ${start}`);
  return { worldSize, section: (name) => createByteReader(bytes.subarray(starts.get(name))) };
}

function readLines(reader: ByteReader, closed: boolean, worldSize: number): LineSet {
  const count = reader.varint();
  const starts = new Uint32Array(count + 1);
  for (let line = 0; line < count; line++) starts[line + 1] = (starts[line] ?? 0) + reader.varint();
  const total = starts[count] ?? 0;
  return createLineSet({
    xs: readSums(reader, total),
    ys: readSums(reader, total),
    starts,
    closed,
    worldSize,
  });
}

function readSums(reader: ByteReader, count: number): Int32Array {
  const sums = new Int32Array(count);
  let sum = 0;
  for (let index = 0; index < count; index++) {
    sum += reader.zigzag();
    sums[index] = sum;
  }
  return sums;
}

function readLabels(reader: ByteReader, kind: MapLabel['kind'], worldSize: number): MapLabel[] {
  const count = reader.varint();
  const texts = reader.text(reader.varint()).split('\n').slice(0, count);
  const xs = texts.map(() => reader.uint16() / worldSize);
  const ys = texts.map(() => reader.uint16() / worldSize);
  const minZooms = texts.map(() => reader.uint8() / 10);
  const maxZooms = texts.map(() => reader.uint8() / 10);
  const rotations = texts.map(() => reader.int8());
  return texts.map((text, index) => ({
    kind,
    lines: text.split('|'),
    x: xs[index] ?? 0,
    y: ys[index] ?? 0,
    minZoom: minZooms[index] ?? 0,
    maxZoom: maxZooms[index] ?? 0,
    rotationDeg: rotations[index] ?? 0,
  }));
}
