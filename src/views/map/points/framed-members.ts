import type { MapBox } from './fit-view.ts';
import type { EntryPoints } from './gather-entry-points.ts';

/** A fitted view keeps its markers well away from the edge; if that is not possible, they may come this near. */
const slackPx = 14;
/** The world's columns and rows: entries of one cell are included or left out together. */
const cells = 512;

/**
 * The entries that a view of the whole journey should include, by index, ascending: the newest, and all before it
 * that the uncovered part of the map, at its minimum zoom, has room for together with those already included.
 */
export function framedMembers(
  points: EntryPoints,
  { width, height, insets }: MapBox,
  minZoom: number,
): number[] {
  const worldPx = 256 * 2 ** minZoom;
  const frame = new Frame(
    (width - insets.left - insets.right + 2 * slackPx) / worldPx,
    (height - insets.top - insets.bottom + 2 * slackPx) / worldPx,
  );
  const members: number[] = [];
  for (let index = points.size - 1; index >= 0; index -= 1)
    if (frame.takes(points.x[index] ?? Number.NaN, points.y[index] ?? Number.NaN)) members.push(index);
  return members.reverse();
}

/** A box on the unit square that grows as far as allowed, around the world if necessary. */
class Frame {
  readonly #width: number;
  readonly #height: number;
  /** The answer for each cell: every entry in it gets the same. */
  readonly #isTaken = new Map<number, boolean>();
  /** The columns of the world that contain an entry. */
  readonly #columns = new Uint8Array(cells);
  #top = Number.POSITIVE_INFINITY;
  #bottom = Number.NEGATIVE_INFINITY;

  constructor(width: number, height: number) {
    this.#width = width;
    this.#height = height;
  }

  /** False for a place that it has no room for, and for a missing one (NaN). */
  takes(x: number, y: number): boolean {
    if (Number.isNaN(x)) return false;
    const column = Math.min(cells - 1, Math.floor(x * cells));
    const cell = column * cells + Math.floor(y * cells);
    const known = this.#isTaken.get(cell);
    if (known !== undefined) return known;
    const isTaken = this.#grow(column, y);
    this.#isTaken.set(cell, isTaken);
    return isTaken;
  }

  #grow(column: number, y: number): boolean {
    const top = Math.min(this.#top, y);
    const bottom = Math.max(this.#bottom, y);
    const isFirst = this.#isTaken.size === 0;
    if (!isFirst && bottom - top > this.#height) return false;
    const wasThere = this.#columns[column] === 1;
    this.#columns[column] = 1;
    if (!isFirst && !wasThere && 1 - widestGap(this.#columns) > this.#width) {
      this.#columns[column] = 0;
      return false;
    }
    this.#top = top;
    this.#bottom = bottom;
    return true;
  }
}

/** The widest empty stretch around the world, as a share of it; at least one column is not empty. */
function widestGap(columns: Uint8Array): number {
  const start = columns.indexOf(1);
  let widest = 0;
  let last = start;
  for (let at = start + 1; at <= start + columns.length; at += 1) {
    if (columns[at % columns.length] === 0) continue;
    widest = Math.max(widest, at - last - 1);
    last = at;
  }
  return widest / columns.length;
}
