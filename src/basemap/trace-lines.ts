import { isPolar, type LineSet, type Lines } from './line-set.ts';

/** The part of a canvas that a path is built with. */
export interface Path {
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  closePath(): void;
}

/** The piece of the world that is painted, in units; `scale` is pixels per unit, and (`left`, `top`) is pixel (0, 0). */
export interface Window {
  left: number;
  top: number;
  west: number;
  north: number;
  east: number;
  south: number;
  scale: number;
}

export interface Detail {
  /** Distance between points, in units, under which they are thinned. */
  step: number;
  /** Lines smaller than this in both directions, in units, are left out. */
  minSize: number;
}

/** Adds the rings that touch the window to the path, as closed shapes to be filled. */
export function traceAreas(path: Path, set: LineSet, window: Window, detail: Detail): void {
  eachLine(set, window, detail, (lines, line, offset) => traceArea(path, set, lines, line, offset, window));
}

/**
 * Adds the outlines that touch the window to the path, broken where they leave it, to be stroked. Rings inside of it are
 * closed, so that they have no ends, unless `areEndsJoined` says no.
 */
export function traceOutlines(
  path: Path,
  set: LineSet,
  window: Window,
  detail: Detail,
  areEndsJoined = true,
): void {
  eachLine(set, window, detail, (lines, line, offset) => {
    const closed = set.closed && !isPolar(lines, line, set.worldSize);
    if (closed && areEndsJoined && isInside(set.bounds, line, offset, window)) {
      traceArea(path, set, lines, line, offset, window);
    } else traceOutline(path, lines, line, { closed, offset }, window);
  });
}

function isInside(bounds: Int32Array, line: number, offset: number, window: Window): boolean {
  const [west = 0, north = 0, east = 0, south = 0] = bounds.subarray(line * 4, line * 4 + 4);
  return (
    west + offset >= window.west &&
    east + offset <= window.east &&
    north >= window.north &&
    south <= window.south
  );
}

/** Visits each line whose bounds touch the window, once for every copy of the world that brings it there. */
function eachLine(
  { bounds, worldSize, thinned }: LineSet,
  window: Window,
  { step, minSize }: Detail,
  visit: (lines: Lines, line: number, offset: number) => void,
): void {
  const lines = thinned(step);
  for (let line = 0; line < lines.starts.length - 1; line++) {
    const west = bounds[line * 4] ?? 0;
    const north = bounds[line * 4 + 1] ?? 0;
    const east = bounds[line * 4 + 2] ?? 0;
    // The land round the south pole goes on to the edge of the map.
    const south = east - west >= worldSize ? worldSize : (bounds[line * 4 + 3] ?? 0);
    if (north > window.south || south < window.north) continue;
    if (east - west < minSize && south - north < minSize) continue;
    const lastCopy = Math.floor((window.east - west) / worldSize);
    for (let copy = Math.ceil((window.west - east) / worldSize); copy <= lastCopy; copy++) {
      visit(lines, line, copy * worldSize);
    }
  }
}

/** On which sides of the window a point lies: 0 inside, else a sum of 1 west, 2 east, 4 north, 8 south. */
function outside(x: number, y: number, window: Window): number {
  return (x < window.west ? 1 : x > window.east ? 2 : 0) | (y < window.north ? 4 : y > window.south ? 8 : 0);
}

/** Of points that follow each other on the same side of the window only the ends are kept: the shape inside is the same. */
function traceArea(
  path: Path,
  set: LineSet,
  lines: Lines,
  line: number,
  offset: number,
  window: Window,
): void {
  const { xs, ys, starts } = lines;
  const { left, top, scale } = window;
  const [start, end] = [starts[line] ?? 0, starts[line + 1] ?? 0];
  let sharedSide = 0;
  let skipped = -1;
  for (let index = start; index < end; index++) {
    const x = (xs[index] ?? 0) + offset;
    const y = ys[index] ?? 0;
    const side = outside(x, y, window);
    if (index > start && index < end - 1 && (side & sharedSide) !== 0) {
      sharedSide &= side;
      skipped = index;
      continue;
    }
    if (skipped >= 0)
      path.lineTo(((xs[skipped] ?? 0) + offset - left) * scale, ((ys[skipped] ?? 0) - top) * scale);
    if (index === start) path.moveTo((x - left) * scale, (y - top) * scale);
    else path.lineTo((x - left) * scale, (y - top) * scale);
    sharedSide = side;
    skipped = -1;
  }
  if (isPolar(lines, line, set.worldSize)) closeAlongEdge(path, set, lines, line, offset, window);
  path.closePath();
}

/** A ring round the south pole has no end on the map: down to the map's lower edge, and back along it. */
function closeAlongEdge(
  path: Path,
  { worldSize }: LineSet,
  { xs, starts }: Lines,
  line: number,
  offset: number,
  { left, top, scale }: Window,
): void {
  const bottom = (worldSize * 1.01 - top) * scale;
  for (const index of [(starts[line + 1] ?? 0) - 1, starts[line] ?? 0]) {
    path.lineTo(((xs[index] ?? 0) + offset - left) * scale, bottom);
  }
}

function traceOutline(
  path: Path,
  { xs, ys, starts }: Lines,
  line: number,
  { closed, offset }: { closed: boolean; offset: number },
  window: Window,
): void {
  const { left, top, scale } = window;
  const [start, end] = [starts[line] ?? 0, starts[line + 1] ?? 0];
  let penDown = false;
  let last = closed ? end - 1 : start;
  let lastSide = outside((xs[last] ?? 0) + offset, ys[last] ?? 0, window);
  for (let index = closed ? start : start + 1; index < end; index++) {
    const x = (xs[index] ?? 0) + offset;
    const y = ys[index] ?? 0;
    const side = outside(x, y, window);
    if ((side & lastSide) !== 0) penDown = false;
    else {
      if (!penDown) path.moveTo(((xs[last] ?? 0) + offset - left) * scale, ((ys[last] ?? 0) - top) * scale);
      path.lineTo((x - left) * scale, (y - top) * scale);
      penDown = true;
    }
    last = index;
    lastSide = side;
  }
}
