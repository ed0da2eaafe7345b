import { Cluster, type Stretch } from './cluster.ts';
import { firstAtOrAfter } from './first-at-or-after.ts';
import type { EntryPoints } from './gather-entry-points.ts';
import { type CellIndex, cellKeyOf, cellPx, indexCells } from './index-cells.ts';

/** The days that the map shows, both included, as whole days since 1970-01-01. */
export interface DayRange {
  fromDay: number;
  toDay: number;
}

/**
 * The visible part of the world: px of the whole world at this zoom, and the visible rectangle in those px (x may
 * wrap).
 */
export interface WorldView {
  worldPx: number;
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Centres nearer than this would overlap: the smaller cluster is merged into the larger. */
const minDistancePx = 46;
/** An empty ring closer to a full circle than this would be hidden behind it. */
const hiddenPx = 26;

/**
 * Clusters entries by a grid anchored to the world, so that panning moves clusters without regrouping them. Entries
 * in the range and those outside are grouped separately; those outside yield if the two collide. Cells are summed up
 * once per zoom: another range, or another part of the world, costs only what is visible.
 *
 * @returns clusters whose grid cell touches the view; entries without a place are left out
 */
export function clusterEntries(points: EntryPoints, range: DayRange, view: WorldView): Cluster[] {
  const seen = gatherCells(points, range, view);
  const inside = mergeNeighbours(seen.inside, view.worldPx);
  const outside = mergeNeighbours(seen.outside, view.worldPx);
  return [...inside, ...withoutCollisions(outside, inside, view.worldPx)];
}

function gatherCells(points: EntryPoints, range: DayRange, view: WorldView) {
  const cells = indexCells(points, view.worldPx);
  const inside: Cluster[] = [];
  const outside: Cluster[] = [];
  for (const { slot, name, copy } of seenCells(cells, view)) {
    const start = cells.starts[slot] ?? 0;
    const end = cells.starts[slot + 1] ?? start;
    const from = firstAtOrAfter(cells.days, range.fromDay, start, end);
    const to = firstAtOrAfter(cells.days, range.toDay + 1, from, end);
    const add = (to: Cluster[], isInRange: boolean, stretches: Stretch[]) => {
      const filled = stretches.filter(([first, last]) => last > first);
      const place = { key: `${isInRange ? 'in' : 'out'} ${name}`, copy, isInRange };
      if (filled.length > 0) to.push(new Cluster(points, cells, place, filled));
    };
    add(inside, true, [[from, to]]);
    add(outside, false, [
      [start, from],
      [to, end],
    ]);
  }
  return { inside, outside };
}

/** Whole cells, plus one on each side: a cell cut by the view's edge would change its mean with every pan. */
function seenCells({ columns, slots }: CellIndex, { worldPx, left, top, width, height }: WorldView) {
  const seen: { slot: number; name: string; copy: number }[] = [];
  const firstColumn = Math.floor(left / cellPx) - 1;
  const lastColumn = Math.floor((left + width) / cellPx) + 1;
  const lastRow = Math.floor((top + height) / cellPx) + 1;
  const centre = (left + width / 2) / worldPx;
  for (let row = Math.floor(top / cellPx) - 1; row <= lastRow; row += 1) {
    for (let column = firstColumn; column <= lastColumn; column += 1) {
      const copy = Math.floor(column / columns);
      const wrapped = column - copy * columns;
      const slot = slots.get(cellKeyOf(row, wrapped));
      // Each cell once, where it is nearest to the middle, however many copies of the world are visible.
      if (slot === undefined || copy !== Math.round(centre - (wrapped + 0.5) / columns)) continue;
      seen.push({ slot, name: `${row} ${wrapped}`, copy });
    }
  }
  return seen;
}

/** Larger clusters absorb the smaller ones that would overlap them, and do not move. */
function mergeNeighbours(cells: Cluster[], worldPx: number): Cluster[] {
  cells.sort((one, other) => other.count - one.count || (one.key < other.key ? -1 : 1));
  const grid = new NeighbourGrid(worldPx, minDistancePx);
  const kept: Cluster[] = [];
  for (const cell of cells) {
    const near = grid.findNear(cell);
    if (near) near.takeIn(cell);
    else {
      grid.add(cell);
      kept.push(cell);
    }
  }
  return kept;
}

function withoutCollisions(outside: Cluster[], inside: Cluster[], worldPx: number): Cluster[] {
  const grid = new NeighbourGrid(worldPx, hiddenPx);
  for (const cluster of inside) grid.add(cluster);
  return outside.filter((cluster) => !grid.findNear(cluster));
}

/** Finds what is within `distancePx`, by buckets of that size. */
class NeighbourGrid {
  readonly #buckets = new Map<number, Cluster[]>();
  readonly #worldPx: number;
  readonly #distancePx: number;

  constructor(worldPx: number, distancePx: number) {
    this.#worldPx = worldPx;
    this.#distancePx = distancePx;
  }

  add(cluster: Cluster): void {
    const key = this.#bucketOf(cluster, 0, 0);
    const bucket = this.#buckets.get(key);
    if (bucket) bucket.push(cluster);
    else this.#buckets.set(key, [cluster]);
  }

  findNear(cluster: Cluster): Cluster | undefined {
    for (let down = -1; down <= 1; down += 1) {
      for (let across = -1; across <= 1; across += 1) {
        const bucket = this.#buckets.get(this.#bucketOf(cluster, across, down));
        const near = bucket?.find((other) => this.#isNear(cluster, other));
        if (near) return near;
      }
    }
    return undefined;
  }

  #isNear(one: Cluster, other: Cluster): boolean {
    return Math.hypot(one.x - other.x, one.y - other.y) * this.#worldPx < this.#distancePx;
  }

  #bucketOf({ x, y }: Cluster, across: number, down: number): number {
    const column = Math.floor((x * this.#worldPx) / this.#distancePx) + across;
    const row = Math.floor((y * this.#worldPx) / this.#distancePx) + down;
    return row * 4_194_304 + column;
  }
}
