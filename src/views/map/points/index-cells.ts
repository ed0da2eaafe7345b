import type { EntryPoints } from './gather-entry-points.ts';

/**
 * The entries of the whole world by the cells of a grid, at one zoom. Each cell is one range of the arrays below, in
 * the order of days, so that its part of a range of days is a range again, and its sums are two look-ups.
 */
export interface CellIndex {
  worldPx: number;
  columns: number;
  /** The slot of a cell among the ranges, by {@link cellKeyOf}. */
  slots: ReadonlyMap<number, number>;
  /** Where the range of each slot begins, and finally where the last one ends. */
  starts: Int32Array;
  /** By position: the entry's index and its day. */
  order: Int32Array;
  days: Int32Array;
  /** By entry: its position, -1 for an entry without a place. */
  positions: Int32Array;
  /** Sums over all positions before this one: of the places on the unit square, and of changes of the named place. */
  sumX: Float64Array;
  sumY: Float64Array;
  changes: Int32Array;
}

/** Width and height of a cell on the screen. */
export const cellPx = 64;

const latest = new WeakMap<EntryPoints, CellIndex>();

/** The key of a cell of the world, row and column counted from the north-west corner. */
export function cellKeyOf(row: number, column: number): number {
  return row * 4_194_304 + column;
}

/** The index of a journal at a zoom; the latest one is cached. */
export function indexCells(points: EntryPoints, worldPx: number): CellIndex {
  const known = latest.get(points);
  if (known?.worldPx === worldPx) return known;
  const index = buildIndex(points, worldPx);
  latest.set(points, index);
  return index;
}

function buildIndex(points: EntryPoints, worldPx: number): CellIndex {
  const columns = Math.max(1, Math.round(worldPx / cellPx));
  const { slots, slotOf, counts } = assignSlots(points, worldPx, columns);
  const starts = new Int32Array(slots.size + 1);
  for (let slot = 0; slot < slots.size; slot += 1)
    starts[slot + 1] = (starts[slot] ?? 0) + (counts[slot] ?? 0);
  const size = starts[slots.size] ?? 0;
  const order = new Int32Array(size);
  const days = new Int32Array(size);
  const positions = new Int32Array(points.size).fill(-1);
  const next = starts.slice();
  for (const index of points.byDay) {
    const slot = slotOf[index] ?? -1;
    if (slot < 0) continue;
    const position = next[slot] ?? 0;
    next[slot] = position + 1;
    order[position] = index;
    days[position] = points.day[index] ?? 0;
    positions[index] = position;
  }
  return { worldPx, columns, slots, starts, order, days, positions, ...sumUp(points, order) };
}

function assignSlots({ size, x, y }: EntryPoints, worldPx: number, columns: number) {
  const slots = new Map<number, number>();
  const slotOf = new Int32Array(size).fill(-1);
  const counts: number[] = [];
  for (let index = 0; index < size; index += 1) {
    const row = Math.floor(((y[index] ?? Number.NaN) * worldPx) / cellPx);
    if (Number.isNaN(row)) continue;
    const column = Math.min(columns - 1, Math.floor(((x[index] ?? 0) * worldPx) / cellPx));
    const key = cellKeyOf(row, column);
    let slot = slots.get(key);
    if (slot === undefined) {
      slot = counts.length;
      slots.set(key, slot);
      counts.push(0);
    }
    slotOf[index] = slot;
    counts[slot] = (counts[slot] ?? 0) + 1;
  }
  return { slots, slotOf, counts };
}

function sumUp({ x, y, placeId }: EntryPoints, order: Int32Array) {
  const sumX = new Float64Array(order.length + 1);
  const sumY = new Float64Array(order.length + 1);
  const changes = new Int32Array(order.length + 1);
  let lastPlace = -1;
  order.forEach((index, position) => {
    sumX[position + 1] = (sumX[position] ?? 0) + (x[index] ?? 0);
    sumY[position + 1] = (sumY[position] ?? 0) + (y[index] ?? 0);
    const place = placeId[index] ?? -1;
    changes[position + 1] = (changes[position] ?? 0) + (place >= 0 && place === lastPlace ? 0 : 1);
    lastPlace = place;
  });
  return { sumX, sumY, changes };
}
