import { nearestCopy } from '../../basemap/mercator.ts';
import type { JourneyLine } from '../../basemap/paint-journey.ts';
import type { Cluster } from './cluster.ts';
import type { WorldView } from './cluster-entries.ts';
import { stretchOf } from './day-bounds.ts';
import { firstAtOrAfter } from './first-at-or-after.ts';
import type { EntryPoints } from './gather-entry-points.ts';
import type { MapScene } from './map-layer.ts';
import { type RouteLeg, routeLegs } from './route-legs.ts';
import { type Leg, traceLeg } from './trace-leg.ts';

/** More lines than these are a tangle: of the legs in range the newest are drawn, of the others the nearest to it. */
const mostInside = 90;
const mostOutside = 30;
/** Among so many legs those in sight are looked for. */
const mostLooks = 600;
const shortestPx = 3;
const tolerancePx = 0.4;
/** A leg may be drawn this far from where it was traced, to end at the circles that stand for its ends. */
const anchorReachPx = 64;
/** What a bow or a great circle adds to the straight line's box, as a share of its length. */
const bulgeShare = 0.1;
const mostTraces = 2_000;

/** The route of one journal at one zoom after another. */
export class RouteLines {
  readonly #points: EntryPoints;
  readonly #all: RouteLeg[];
  #worldPx = 0;
  #legs: RouteLeg[] = [];
  #ends: Int32Array = new Int32Array();
  readonly #traces = new Map<RouteLeg, Leg>();

  constructor(points: EntryPoints) {
    this.#points = points;
    this.#all = routeLegs(points);
  }

  /** The lines of what is seen, the oldest first: those out of the range, then those in it. */
  lines({ range }: MapScene, view: WorldView, clusters: readonly Cluster[]): JourneyLine[] {
    this.#prepare(view.worldPx);
    const { start, end } = stretchOf(this.#points.dayBounds, range);
    const first = firstAtOrAfter(this.#ends, start);
    const last = firstAtOrAfter(this.#ends, end);
    const { day } = this.#points;
    const isIn = (index: number) => (day[index] ?? 0) >= range.fromDay && (day[index] ?? 0) <= range.toDay;
    const isInside = ({ from, to }: RouteLeg) => isIn(from) && isIn(to);
    const isOutside = (leg: RouteLeg) => !isInside(leg);
    const anchors = new Anchors(this.#points, clusters);
    const collect = (at: number, step: 1 | -1, most: number, isWanted: (leg: RouteLeg) => boolean) => {
      const found: JourneyLine[][] = [];
      const end = at + step * mostLooks;
      for (let look = at; look !== end && found.length < most; look += step) {
        const leg = this.#legs[look];
        if (!leg) break;
        const lines = isWanted(leg) ? this.#place(leg, view, anchors) : [];
        if (lines.length > 0) found.push(lines);
      }
      return found;
    };
    const before = collect(first - 1, -1, mostOutside, isOutside);
    const after = collect(last, 1, mostOutside, isOutside);
    const inside = collect(last - 1, -1, mostInside, isInside);
    inside.forEach((lines, age) => {
      for (const line of lines) line.newness = 1 - age / inside.length;
    });
    return [...before, ...after, ...inside.reverse()].flat();
  }

  #prepare(worldPx: number): void {
    if (worldPx === this.#worldPx) return;
    this.#worldPx = worldPx;
    this.#legs = this.#all.filter(({ span }) => span * worldPx >= shortestPx);
    this.#ends = Int32Array.from(this.#legs, ({ to }) => to);
    this.#traces.clear();
  }

  /** A leg in every copy of the world that shows some of it; none where both ends are in one circle. */
  #place(leg: RouteLeg, view: WorldView, anchors: Anchors): JourneyLine[] {
    if (!this.#mayBeSeen(leg, view)) return [];
    const start = anchors.clusterOf(leg.from);
    const end = anchors.clusterOf(leg.to);
    const trace = start && start === end ? null : this.#trace(leg);
    if (!trace) return [];
    const startOffset = offsetTo(start, this.#points, leg.from);
    const endOffset = offsetTo(end, this.#points, leg.to);
    return visibleCopies(trace, view).map((copy) => ({
      points: project(trace, view, copy, startOffset, endOffset),
      newness: 0,
    }));
  }

  /** Sorts out, before it is traced, what is certainly beside the view. */
  #mayBeSeen({ from, to, span }: RouteLeg, view: WorldView): boolean {
    const { x } = this.#points;
    const startX = x[from] ?? 0;
    const endX = nearestCopy(x[to] ?? 0, startX, 1);
    const reach = span * bulgeShare + anchorReachPx / view.worldPx;
    const left = view.left / view.worldPx;
    return hasCopyIn(Math.min(startX, endX) - reach, Math.max(startX, endX) + reach, left, view);
  }

  #trace(leg: RouteLeg): Leg | null {
    const known = this.#traces.get(leg);
    if (known) return known;
    const from = this.#points.entries[leg.from]?.origin;
    const to = this.#points.entries[leg.to]?.origin;
    if (!from || !to) return null;
    const trace = traceLeg(from, to, tolerancePx / this.#worldPx);
    if (this.#traces.size >= mostTraces) this.#traces.clear();
    this.#traces.set(leg, trace);
    return trace;
  }
}

/** Finds the circles that stand for entries. */
class Anchors {
  readonly #points: EntryPoints;
  readonly #clusters: readonly Cluster[];
  readonly #known = new Map<number, Cluster | undefined>();

  constructor(points: EntryPoints, clusters: readonly Cluster[]) {
    this.#points = points;
    this.#clusters = clusters;
  }

  clusterOf(index: number): Cluster | undefined {
    if (!this.#known.has(index)) this.#known.set(index, this.#find(index));
    return this.#known.get(index);
  }

  #find(index: number): Cluster | undefined {
    if (Number.isNaN(this.#points.x[index])) return undefined;
    return this.#clusters.find((cluster) => cluster.has(index));
  }
}

interface Offset {
  x: number;
  y: number;
}

function offsetTo(cluster: Cluster | undefined, { x, y }: EntryPoints, index: number): Offset {
  if (!cluster) return { x: 0, y: 0 };
  const placeX = x[index] ?? 0;
  return { x: nearestCopy(cluster.x, placeX, 1) - placeX, y: cluster.y - (y[index] ?? 0) };
}

/** Draws the points of a leg towards the circles at its ends, by how near they are to each. */
function project({ points }: Leg, view: WorldView, copy: number, start: Offset, end: Offset): Float32Array {
  const projected = new Float32Array((points.length / 3) * 2);
  for (let at = 0, to = 0; at < points.length; at += 3, to += 2) {
    const share = points[at + 2] ?? 0;
    const x = (points[at] ?? 0) + start.x * (1 - share) + end.x * share + copy;
    const y = (points[at + 1] ?? 0) + start.y * (1 - share) + end.y * share;
    projected[to] = x * view.worldPx - view.left;
    projected[to + 1] = y * view.worldPx - view.top;
  }
  return projected;
}

/** Whole worlds by which a leg must be moved to be seen; none where it is out of sight. */
function visibleCopies({ left, right, top, bottom }: Leg, view: WorldView): number[] {
  const { worldPx } = view;
  const reach = anchorReachPx / worldPx;
  const viewTop = view.top / worldPx;
  if (bottom + reach < viewTop || top - reach > viewTop + view.height / worldPx) return [];
  const copies: number[] = [];
  const first = Math.ceil(view.left / worldPx - right - reach);
  const last = Math.floor((view.left + view.width) / worldPx - left + reach);
  for (let copy = first; copy <= last; copy += 1) copies.push(copy);
  return copies;
}

function hasCopyIn(left: number, right: number, viewLeft: number, { width, worldPx }: WorldView): boolean {
  return Math.ceil(viewLeft - right) <= Math.floor(viewLeft + width / worldPx - left);
}
