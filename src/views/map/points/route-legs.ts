import type { EntryPoints } from './gather-entry-points.ts';

/** A leg between two successive places of the journal, by the indexes of the entries at its ends. */
export interface RouteLeg {
  from: number;
  to: number;
  /** The straight line between them on the unit square: enough to skip legs too short to be seen. */
  span: number;
}

/** Entries nearer than this, on the unit square, are one place: about 200 m at the equator. */
const samePlace = 5e-6;

/** The journey from place to place, oldest leg first; entries without a place are skipped. */
export function routeLegs(points: EntryPoints): RouteLeg[] {
  const legs: RouteLeg[] = [];
  let from = -1;
  for (let to = 0; to < points.size; to += 1) {
    if (!points.entries[to]?.origin) continue;
    const span = from < 0 ? 0 : spanBetween(points, from, to);
    if (span > samePlace) legs.push({ from, to, span });
    from = to;
  }
  return legs;
}

function spanBetween({ x, y }: EntryPoints, one: number, other: number): number {
  const across = Math.abs((x[one] ?? 0) - (x[other] ?? 0));
  return Math.hypot(Math.min(across, 1 - across), (y[one] ?? 0) - (y[other] ?? 0));
}
