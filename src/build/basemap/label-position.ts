import type { Line } from './line.ts';

/** Names are about this much wider than high: the room that counts is a lying ellipse. */
const stretch = 2.4;

export interface LabelRoom {
  x: number;
  y: number;
  /** Half the width of the largest lying ellipse round (x, y) that stays inside the ring. */
  halfWidth: number;
}

interface Cell {
  x: number;
  y: number;
  half: number;
  distance: number;
}

/**
 * The place inside a ring with most room for a name: the pole of inaccessibility, found by halving the most promising
 * cells of a grid (the method of Mapbox's polylabel), in a plane where x is squeezed.
 */
export function labelPosition(ring: Line): LabelRoom {
  const squeezed: Line = ring.map(([x, y]) => [x / stretch, y]);
  const xs = squeezed.map(([x]) => x);
  const ys = squeezed.map(([, y]) => y);
  const [west, north] = [Math.min(...xs), Math.min(...ys)];
  const [width, height] = [Math.max(...xs) - west, Math.max(...ys) - north];
  const size = Math.min(width, height) || 1;
  const cells = [cellAt(squeezed, west + width / 2, north + height / 2, 0)];
  for (let x = west; x < west + width; x += size) {
    for (let y = north; y < north + height; y += size) {
      cells.push(cellAt(squeezed, x + size / 2, y + size / 2, size / 2));
    }
  }
  const best = bestCell(squeezed, cells, Math.max(width, height) / 200);
  return { x: best.x * stretch, y: best.y, halfWidth: Math.max(0, best.distance) * stretch };
}

function bestCell(ring: Line, cells: Cell[], precision: number): Cell {
  let best = cells.reduce((a, b) => (b.distance > a.distance ? b : a));
  for (let cell = cells.pop(); cell; cell = cells.pop()) {
    if (cell.distance > best.distance) best = cell;
    if (cell.distance + cell.half * Math.SQRT2 - best.distance <= precision) continue;
    const half = cell.half / 2;
    for (const dx of [-half, half]) {
      for (const dy of [-half, half]) cells.push(cellAt(ring, cell.x + dx, cell.y + dy, half));
    }
  }
  return best;
}

function cellAt(ring: Line, x: number, y: number, half: number): Cell {
  return { x, y, half, distance: distanceInside(ring, x, y) };
}

/** Distance from a point to the ring's outline, negative outside. */
function distanceInside(ring: Line, x: number, y: number): number {
  let inside = false;
  let nearest = Number.POSITIVE_INFINITY;
  let a = ring.at(-1) ?? [0, 0];
  for (const b of ring) {
    if (a[1] > y !== b[1] > y && x < ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]) + a[0]) inside = !inside;
    nearest = Math.min(nearest, squaredDistance(x, y, a, b));
    a = b;
  }
  return (inside ? 1 : -1) * Math.sqrt(nearest);
}

function squaredDistance(x: number, y: number, a: Line[number], b: Line[number]): number {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const along = ((x - a[0]) * dx + (y - a[1]) * dy) / (dx * dx + dy * dy || 1);
  const t = Math.max(0, Math.min(1, along));
  return (x - a[0] - t * dx) ** 2 + (y - a[1] - t * dy) ** 2;
}
