import { nearestCopy, type WorldPoint } from '../../../../basemap/mercator.ts';
import type { JourneyLeg } from '../../../../basemap/paint-journey.ts';
import type { Cluster } from '../../points/cluster.ts';
import type { WorldView } from '../../points/cluster-entries.ts';
import { stretchOf } from '../../points/day-bounds.ts';
import { firstAtOrAfter } from '../../points/first-at-or-after.ts';
import type { EntryPoints } from '../../points/gather-entry-points.ts';
import { type RouteLeg, routeLegs } from '../../points/route-legs.ts';
import type { MapScene } from './map-layer.ts';

/** More lines than this are a tangle: of the legs in range the newest are drawn, of the others the nearest to it. */
const maxInside = 90;
const maxOutside = 30;
/** The number of legs among which visible ones are searched. */
const maxLooks = 2_000;
const minPx = 3;
/** A leg may end this far from its places, at the circles that represent them. */
const anchorReachPx = 64;
/** How much a bow extends the box around a leg's ends, as a share of its length. */
const bulgeShare = 0.1;
/** On the unit square: a great circle longer than this may pass far from the box around its ends. */
const longSpan = 0.04;

/** Finds the legs of a journal's route that are worth drawing. */
export class RouteInView {
  readonly #points: EntryPoints;
  readonly #all: RouteLeg[];
  #worldPx = 0;
  #legs: RouteLeg[] = [];
  #ends: Int32Array = new Int32Array();

  constructor(points: EntryPoints) {
    this.#points = points;
    this.#all = routeLegs(points);
  }

  /** The visible legs, the oldest first: those outside of the range, then those in it. */
  find({ range }: MapScene, view: WorldView, clusters: readonly Cluster[]): JourneyLeg[] {
    this.#prepare(view.worldPx);
    const { day, dayBounds } = this.#points;
    const { start, end } = stretchOf(dayBounds, range);
    const first = firstAtOrAfter(this.#ends, start);
    const last = firstAtOrAfter(this.#ends, end);
    const isIn = (index: number) => (day[index] ?? 0) >= range.fromDay && (day[index] ?? 0) <= range.toDay;
    const isInside = ({ from, to }: RouteLeg) => isIn(from) && isIn(to);
    const isOutside = (leg: RouteLeg) => !isInside(leg);
    const anchors = new Anchors(this.#points, clusters);
    const collect = (at: number, step: 1 | -1, max: number, isWanted: (leg: RouteLeg) => boolean) => {
      const found: JourneyLeg[] = [];
      for (let look = at; Math.abs(look - at) < maxLooks && found.length < max; look += step) {
        const leg = this.#legs[look];
        if (!leg) break;
        const drawn = isWanted(leg) && this.#mayBeSeen(leg, view) ? this.#draw(leg, anchors) : null;
        if (drawn) found.push(drawn);
      }
      return found;
    };
    const before = collect(first - 1, -1, maxOutside, isOutside);
    const after = collect(last, 1, maxOutside, isOutside);
    const inside = collect(last - 1, -1, maxInside, isInside);
    inside.forEach((leg, age) => {
      leg.newness = 1 - age / inside.length;
    });
    return [...before, ...after, ...inside.reverse()];
  }

  #prepare(worldPx: number): void {
    if (worldPx === this.#worldPx) return;
    this.#worldPx = worldPx;
    this.#legs = this.#all.filter(({ span }) => span * worldPx >= minPx);
    this.#ends = Int32Array.from(this.#legs, ({ to }) => to);
  }

  /** Null if both ends are in one circle. */
  #draw({ from, to }: RouteLeg, anchors: Anchors): JourneyLeg | null {
    const start = anchors.clusterOf(from);
    const end = anchors.clusterOf(to);
    const fromPlace = this.#points.entries[from]?.origin;
    const toPlace = this.#points.entries[to]?.origin;
    if (!fromPlace || !toPlace || (start && start === end)) return null;
    return {
      from: fromPlace,
      to: toPlace,
      fromOffset: offsetTo(start, this.#points, from),
      toOffset: offsetTo(end, this.#points, to),
      newness: 0,
    };
  }

  /** False for a leg that is certainly outside of the view. */
  #mayBeSeen({ from, to, span }: RouteLeg, { worldPx, left, top, width, height }: WorldView): boolean {
    const { x, y } = this.#points;
    const reach = span * bulgeShare + anchorReachPx / worldPx;
    const startX = x[from] ?? 0;
    const endX = nearestCopy(x[to] ?? 0, startX, 1);
    const firstCopy = Math.ceil(left / worldPx - Math.max(startX, endX) - reach);
    const lastCopy = Math.floor((left + width) / worldPx - Math.min(startX, endX) + reach);
    if (firstCopy > lastCopy || span > longSpan) return firstCopy <= lastCopy;
    const [startY, endY] = [y[from] ?? 0, y[to] ?? 0];
    return (
      Math.max(startY, endY) + reach >= top / worldPx &&
      Math.min(startY, endY) - reach <= (top + height) / worldPx
    );
  }
}

/** Finds the circles that represent entries. */
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

function offsetTo(cluster: Cluster | undefined, { x, y }: EntryPoints, index: number): WorldPoint {
  if (!cluster) return { x: 0, y: 0 };
  const placeX = x[index] ?? 0;
  return { x: nearestCopy(cluster.x, placeX, 1) - placeX, y: cluster.y - (y[index] ?? 0) };
}
