/** A ring in units of the whole world, 0 … 1 each way; x may leave that range. */
export type UnitRing = [x: number, y: number][];

/**
 * Land in each tile of a zoom, as a share of the tile, keyed "x/y": every ring is cut in four again and again. Holes
 * turn the other way and so subtract themselves.
 */
export function tileAreas(rings: Iterable<UnitRing>, zoom: number): Map<string, number> {
  const areas = new Map<string, number>();
  for (const ring of rings) {
    for (const shift of [-1, 0, 1]) {
      const inWorld = clipRing(ring, (x) => x + shift);
      addAreas(inWorld, { zoom: 0, x: 0, y: 0 }, zoom, areas);
    }
  }
  return areas;
}

interface TileKey {
  zoom: number;
  x: number;
  y: number;
}

function clipRing(ring: UnitRing, move: (x: number) => number): UnitRing {
  const moved: UnitRing = ring.map(([x, y]) => [move(x), y]);
  return cut(cut(moved, 0, 0, 1), 0, 1, -1);
}

function addAreas(ring: UnitRing, tile: TileKey, zoom: number, areas: Map<string, number>): void {
  if (ring.length < 3) return;
  if (tile.zoom === zoom) {
    const key = `${tile.x}/${tile.y}`;
    areas.set(key, (areas.get(key) ?? 0) + ringArea(ring) * 4 ** zoom);
    return;
  }
  const half = 2 ** -(tile.zoom + 1);
  const [middleX, middleY] = [(tile.x * 2 + 1) * half, (tile.y * 2 + 1) * half];
  for (const [column, sideX] of [
    [0, -1],
    [1, 1],
  ] as const) {
    const part = cut(ring, 0, middleX, sideX);
    for (const [row, sideY] of [
      [0, -1],
      [1, 1],
    ] as const) {
      const child = { zoom: tile.zoom + 1, x: tile.x * 2 + column, y: tile.y * 2 + row };
      addAreas(cut(part, 1, middleY, sideY), child, zoom, areas);
    }
  }
}

/** The part of a ring on one side of a line (Sutherland and Hodgman, "Reentrant polygon clipping", 1974). */
function cut(ring: UnitRing, axis: 0 | 1, at: number, side: 1 | -1): UnitRing {
  const kept: UnitRing = [];
  let previous = ring.at(-1);
  for (const point of ring) {
    if (previous && (previous[axis] - at) * side < 0 !== (point[axis] - at) * side < 0) {
      const share = (at - previous[axis]) / (point[axis] - previous[axis]);
      kept.push([
        previous[0] + (point[0] - previous[0]) * share,
        previous[1] + (point[1] - previous[1]) * share,
      ]);
    }
    if ((point[axis] - at) * side >= 0) kept.push(point);
    previous = point;
  }
  return kept;
}

function ringArea(ring: UnitRing): number {
  let doubled = 0;
  let previous = ring.at(-1);
  for (const point of ring) {
    if (previous) doubled += previous[0] * point[1] - previous[1] * point[0];
    previous = point;
  }
  return doubled / 2;
}
