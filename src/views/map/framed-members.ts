import type { MapBox } from './fit-view.ts';
import type { EntryPoints } from './gather-entry-points.ts';

/** A fitted view keeps its markers well away from the edge; where that is too much to ask, they may come so near. */
const slackPx = 14;
/** Entries so near to each other, in so many columns and rows of the world, stand together. */
const cells = 512;

/**
 * The entries that a view of the whole journey should hold, by index, ascending: the newest, and all before it that
 * the uncovered part of the map, at its least zoom, has room for together with those already in.
 */
export function framedMembers(
  points: EntryPoints,
  { width, height, insets }: MapBox,
  leastZoom: number,
): number[] {
  const worldPx = 256 * 2 ** leastZoom;
  const frame = new Frame(
    (width - insets.left - insets.right + 2 * slackPx) / worldPx,
    (height - insets.top - insets.bottom + 2 * slackPx) / worldPx,
  );
  const members: number[] = [];
  for (let index = points.size - 1; index >= 0; index -= 1)
    if (frame.takes(points.x[index] ?? Number.NaN, points.y[index] ?? Number.NaN)) members.push(index);
  return members.reverse();
}

/** A box on the unit square that grows as far as it may, around the world if need be. */
class Frame {
  readonly #width: number;
  readonly #height: number;
  readonly #isTaken = new Map<number, boolean>();
  #xs: number[] = [];
  #top = Number.POSITIVE_INFINITY;
  #bottom = Number.NEGATIVE_INFINITY;

  constructor(width: number, height: number) {
    this.#width = width;
    this.#height = height;
  }

  /** False for a place that it has no room for, and for none (NaN). */
  takes(x: number, y: number): boolean {
    if (Number.isNaN(x)) return false;
    const cell = Math.floor(x * cells) * cells + Math.floor(y * cells);
    const known = this.#isTaken.get(cell);
    if (known !== undefined) return known;
    const isTaken = this.#grow(x, y);
    this.#isTaken.set(cell, isTaken);
    return isTaken;
  }

  #grow(x: number, y: number): boolean {
    const top = Math.min(this.#top, y);
    const bottom = Math.max(this.#bottom, y);
    const xs = [...this.#xs, x].sort((one, other) => one - other);
    const isFirst = this.#xs.length === 0;
    if (!isFirst && (bottom - top > this.#height || 1 - widestGap(xs) > this.#width)) return false;
    this.#top = top;
    this.#bottom = bottom;
    this.#xs = xs.filter(
      (each, at) => at === 0 || at === xs.length - 1 || each - (xs[at - 1] ?? 0) > 1 / cells,
    );
    return true;
  }
}

/** The widest stretch of the world's girth with none of these in it; they ascend. */
function widestGap(xs: readonly number[]): number {
  const overTheEdge = (xs[0] ?? 0) + 1 - (xs.at(-1) ?? 0);
  return xs.reduce((widest, x, at) => Math.max(widest, x - (xs[at - 1] ?? x)), overTheEdge);
}
