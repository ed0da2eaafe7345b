import type { EntryPoints } from './gather-entry-points.ts';
import type { CellIndex } from './index-cells.ts';

/** Positions of a cell index, the end excluded. */
export type Stretch = readonly [start: number, end: number];

/** Entries that are too near to one another to be told apart at this zoom; never empty. */
export class Cluster {
  /** The same for the same corner of the world at the same zoom, wherever the view has been panned. */
  readonly key: string;
  /** Mean place of the entries of its own cell on the unit square; x in the copy of the world nearest to the view. */
  readonly x: number;
  readonly y: number;
  readonly isInRange: boolean;
  count: number;
  /** Index of the entry with the latest day. */
  newest: number;
  readonly #points: EntryPoints;
  readonly #cells: CellIndex;
  readonly #stretches: Stretch[];

  /** @param copy number of whole worlds by which the cell is shifted to be near the view */
  constructor(
    points: EntryPoints,
    cells: CellIndex,
    place: { key: string; copy: number; isInRange: boolean },
    stretches: Stretch[],
  ) {
    this.key = place.key;
    this.isInRange = place.isInRange;
    this.#points = points;
    this.#cells = cells;
    this.#stretches = stretches;
    this.count = 0;
    this.newest = -1;
    let [x, y] = [0, 0];
    for (const [start, end] of stretches) {
      this.#count([start, end]);
      x += (cells.sumX[end] ?? 0) - (cells.sumX[start] ?? 0);
      y += (cells.sumY[end] ?? 0) - (cells.sumY[start] ?? 0);
    }
    this.x = x / this.count + place.copy;
    this.y = y / this.count;
  }

  /** Indexes of its entries, oldest first: computed on each access, in time proportional to their number. */
  get members(): number[] {
    const members: number[] = [];
    for (const [start, end] of this.#stretches) {
      for (let at = start; at < end; at += 1) members.push(this.#cells.order[at] ?? 0);
    }
    return members.sort((one, other) => one - other);
  }

  /** True if all of its entries name the same place. */
  get isOnePlace(): boolean {
    const { changes, order } = this.#cells;
    const places = this.#stretches.map(([start]) => this.#points.placeId[order[start] ?? 0] ?? -1);
    return (
      places.every((place) => place >= 0 && place === places[0]) &&
      this.#stretches.every(([start, end]) => changes[end] === changes[start + 1])
    );
  }

  has(index: number): boolean {
    const position = this.#cells.positions[index] ?? -1;
    return position >= 0 && this.#stretches.some(([start, end]) => position >= start && position < end);
  }

  /** Absorbs another cluster's entries, without moving. */
  takeIn(other: Cluster): void {
    for (const stretch of other.#stretches) {
      this.#stretches.push(stretch);
      this.#count(stretch);
    }
  }

  #count([start, end]: Stretch): void {
    const last = this.#cells.order[end - 1] ?? -1;
    const { day } = this.#points;
    const isNewer = (day[last] ?? 0) - (day[this.newest] ?? 0) || last - this.newest;
    if (this.newest < 0 || isNewer > 0) this.newest = last;
    this.count += end - start;
  }
}
