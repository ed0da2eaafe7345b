import { readFileSync } from 'node:fs';
import { isPolar, type LineSet } from '../../src/basemap/line-set.ts';
import type { UnitRing } from './tile-areas.ts';

/** The bytes that the app ships. */
export function readBasemap(): ArrayBuffer {
  const file = readFileSync(new URL('../../src/basemap/basemap.bin', import.meta.url));
  return new Uint8Array(file).buffer;
}

/** The lines of a set as points in units of the whole world; a ring round the pole is closed along the lower edge. */
export function linesOf(set: LineSet): UnitRing[] {
  const { xs, ys, starts, worldSize } = set;
  return Array.from({ length: starts.length - 1 }, (_, line) => {
    const [start, end] = [starts[line] ?? 0, starts[line + 1] ?? 0];
    const points: UnitRing = [];
    for (let index = start; index < end; index++) {
      points.push([(xs[index] ?? 0) / worldSize, (ys[index] ?? 0) / worldSize]);
    }
    const [first, last] = [points[0], points.at(-1)];
    if (isPolar(set, line, worldSize) && first && last) points.push([last[0], 1], [first[0], 1]);
    return points;
  });
}
