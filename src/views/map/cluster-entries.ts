import type { EntryPoints } from './gather-entry-points.ts';

/** The days that the map shows, both included, as whole days since 1970-01-01. */
export interface DayRange {
  fromDay: number;
  toDay: number;
}

/** What is seen of the world: px of the whole world at this zoom, and the seen rectangle in those px (x may wrap). */
export interface WorldView {
  worldPx: number;
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Entries that stand too near to one another to be told apart at this zoom. */
export interface Cluster {
  /** The same for the same corner of the world at the same zoom, wherever the view has been panned. */
  key: string;
  /** Mean place of its entries on the unit square; x in the copy of the world that lies nearest to the view. */
  x: number;
  y: number;
  /** Indexes into the points, oldest first. */
  members: number[];
  isInRange: boolean;
}

const cellPx = 64;
/** Centres nearer than this would overlap: the smaller cluster joins the larger. */
const nearestPx = 46;
/** An empty ring closer to a full circle than this would hide behind it. */
const hiddenPx = 26;

/**
 * Clusters entries by a grid anchored to the world, so that panning moves clusters without regrouping them.
 * Entries in the range and those out of it are grouped apart; those out of it give way where the two collide.
 *
 * @returns clusters whose grid cell touches the view, entries without a place left out
 */
export function clusterEntries(points: EntryPoints, range: DayRange, view: WorldView): Cluster[] {
  const inside = mergeNeighbours(gatherCells(points, view, range, true), view.worldPx);
  const outside = mergeNeighbours(gatherCells(points, view, range, false), view.worldPx);
  return [...inside, ...withoutCollisions(outside, inside, view.worldPx)];
}

function gatherCells(
  { size, x, y, day }: EntryPoints,
  { worldPx, left, top, width, height }: WorldView,
  { fromDay, toDay }: DayRange,
  isInRange: boolean,
): Cluster[] {
  // Whole cells only: a cell cut by the view's edge would change its mean with every pan.
  const firstRow = Math.floor(top / cellPx) - 1;
  const lastRow = Math.floor((top + height) / cellPx) + 1;
  const firstColumn = Math.floor(left / cellPx) - 1;
  const lastColumn = Math.floor((left + width) / cellPx) + 1;
  const columns = Math.max(1, Math.round(worldPx / cellPx));
  const centre = (left + width / 2) / worldPx;
  const cells = new Map<number, Cluster>();
  for (let index = 0; index < size; index += 1) {
    const dayHere = day[index] ?? 0;
    if ((dayHere >= fromDay && dayHere <= toDay) !== isInRange) continue;
    const y1 = y[index] ?? Number.NaN;
    const row = Math.floor((y1 * worldPx) / cellPx);
    if (!(row >= firstRow && row <= lastRow)) continue;
    const x0 = x[index] ?? 0;
    const x1 = x0 + Math.round(centre - x0);
    const column = Math.floor((x1 * worldPx) / cellPx);
    if (column < firstColumn || column > lastColumn) continue;
    const cellKey = row * 4_194_304 + (column - firstColumn);
    let cell = cells.get(cellKey);
    if (!cell) {
      const wrapped = ((column % columns) + columns) % columns;
      cell = { key: `${isInRange ? 'in' : 'out'} ${row} ${wrapped}`, x: 0, y: 0, members: [], isInRange };
      cells.set(cellKey, cell);
    }
    cell.x += x1;
    cell.y += y1;
    cell.members.push(index);
  }
  for (const cell of cells.values()) {
    cell.x /= cell.members.length;
    cell.y /= cell.members.length;
  }
  return [...cells.values()];
}

/** Larger clusters take in the smaller ones that would overlap them; they stay where they stand. */
function mergeNeighbours(cells: Cluster[], worldPx: number): Cluster[] {
  cells.sort((one, other) => other.members.length - one.members.length || (one.key < other.key ? -1 : 1));
  const grid = new NeighbourGrid(worldPx, nearestPx);
  const kept: Cluster[] = [];
  const grown = new Set<Cluster>();
  for (const cell of cells) {
    const near = grid.findNear(cell);
    if (near) {
      near.members.push(...cell.members);
      grown.add(near);
    } else {
      grid.add(cell);
      kept.push(cell);
    }
  }
  for (const cluster of grown) cluster.members.sort((one, other) => one - other);
  return kept;
}

function withoutCollisions(outside: Cluster[], inside: Cluster[], worldPx: number): Cluster[] {
  const grid = new NeighbourGrid(worldPx, hiddenPx);
  for (const cluster of inside) grid.add(cluster);
  return outside.filter((cluster) => !grid.findNear(cluster));
}

/** Finds what stands within `distancePx`, by buckets of that size. */
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
