import type { Path } from './trace-lines.ts';

type Point = [x: number, y: number];

/** A rectangle in CSS pixels. */
export interface ClipBox {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** How exact a path is. */
export interface Precision {
  /** What is nearly always seen of a path: outside of it lines may be rougher. */
  core: readonly ClipBox[];
  /** 1 where no difference is seen; twice as rough with 2. */
  roughness: number;
}

/** What a path is written on. */
export interface Paper extends Precision {
  box: ClipBox;
  stepsPerPx: number;
}

/** The loss if a point at this distance from the line without it is removed; up to 1 it may be. */
type Weigh = (point: Point, distancePx: number) => number;

interface Line {
  points: Point[];
  closed: boolean;
}

/** How far a line may stray from what it stands for, where a path is looked at and elsewhere. */
const tolerancePx = { core: 0.45, margin: 1.6 };
/** Rings smaller than this in both directions are left out, and larger ones where lines are rougher. */
const minRingPx = { core: 0, margin: 6 };

/**
 * A path that is written down rather than painted: as the data of an SVG `<path>`, whose numbers are whole steps of a
 * grid. Rings are cut at the box, points that hardly bend a line are left out, and each is told by its distance from the
 * one before, which takes the fewest signs.
 */
export function createSvgPath({ box, core, roughness, stepsPerPx }: Paper): Path & { data(): string } {
  const place = (point: Point) => (core.some((box) => isIn(point, box)) ? 'core' : 'margin');
  const weigh: Weigh = (point, distance) => distance / (tolerancePx[place(point)] * roughness);
  const minRing = (point: Point = [0, 0]) => minRingPx[place(point)] + 2 * (roughness - 1);
  const lines: Line[] = [];
  let current: Line = { points: [], closed: false };
  return {
    moveTo(x, y) {
      current = { points: [[x, y]], closed: false };
      lines.push(current);
    },
    lineTo(x, y) {
      if (current.points.length === 0) lines.push(current);
      current.points.push([x, y]);
    },
    closePath() {
      current.closed = true;
      current = { points: [], closed: false };
    },
    data() {
      const seen = lines
        .flatMap((line) => within(line, box))
        .filter(({ points, closed }) => !closed || sizeOf(points) >= minRing(points[0]));
      return encode(
        seen.map((line) => thinned(line, weigh)),
        stepsPerPx,
      );
    },
  };
}

function isIn([x, y]: Point, { left, top, right, bottom }: ClipBox): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}

function within(line: Line, box: ClipBox): Line[] {
  if (!line.closed) return openPieces(line.points, box).map((points) => ({ points, closed: false }));
  const points = clipRing(line.points, box);
  return points.length < 3 ? [] : [{ points, closed: true }];
}

/** The longer of a ring's sides. */
function sizeOf(points: readonly Point[]): number {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return Math.max(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys));
}

/** Cuts a ring at the four sides of a box, one after the other (Sutherland and Hodgman, 1974). */
function clipRing(ring: Point[], { left, top, right, bottom }: ClipBox): Point[] {
  const sides: [axis: 0 | 1, limit: number, sign: 1 | -1][] = [
    [0, left, 1],
    [0, right, -1],
    [1, top, 1],
    [1, bottom, -1],
  ];
  return sides.reduce((points, [axis, limit, sign]) => {
    const isInside = (point: Point) => (point[axis] - limit) * sign >= 0;
    return points.flatMap((point, index) => {
      const before = points.at(index - 1) ?? point;
      const cut = isInside(before) === isInside(point) ? [] : [cutAt(before, point, axis, limit)];
      return isInside(point) ? [...cut, point] : cut;
    });
  }, ring);
}

function cutAt(from: Point, to: Point, axis: 0 | 1, limit: number): Point {
  const share = (limit - from[axis]) / (to[axis] - from[axis]);
  const point: Point = [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
  point[axis] = limit;
  return point;
}

/** The parts of a line that are inside of a box (Liang and Barsky, 1984). */
function openPieces(points: readonly Point[], box: ClipBox): Point[][] {
  const pieces: Point[][] = [];
  for (let index = 1; index < points.length; index++) {
    const [from, to] = [points[index - 1], points[index]];
    const piece = from && to && segmentWithin(from, to, box);
    if (!piece) continue;
    const last = pieces.at(-1);
    const end = last?.at(-1);
    if (end && end[0] === piece[0][0] && end[1] === piece[0][1]) last?.push(piece[1]);
    else pieces.push(piece);
  }
  return pieces;
}

function segmentWithin(from: Point, to: Point, { left, top, right, bottom }: ClipBox): [Point, Point] | null {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  let [enters, leaves] = [0, 1];
  for (const [towards, distance] of [
    [-dx, from[0] - left],
    [dx, right - from[0]],
    [-dy, from[1] - top],
    [dy, bottom - from[1]],
  ] as const) {
    if (towards === 0 && distance < 0) return null;
    if (towards < 0) enters = Math.max(enters, distance / towards);
    if (towards > 0) leaves = Math.min(leaves, distance / towards);
  }
  if (enters >= leaves) return null;
  const at = (share: number): Point => [from[0] + dx * share, from[1] + dy * share];
  return [enters === 0 ? from : at(enters), leaves === 1 ? to : at(leaves)];
}

function thinned({ points, closed }: Line, weigh: Weigh): Line {
  if (!closed) return { points: simplify(points, weigh), closed };
  // A ring's own start is as good as any: the point farthest from it parts the ring into two lines.
  const [start] = points;
  if (!start) return { points, closed };
  let far = 0;
  points.forEach(([x, y], index) => {
    const [farX, farY] = points[far] ?? start;
    if (Math.hypot(x - start[0], y - start[1]) > Math.hypot(farX - start[0], farY - start[1])) far = index;
  });
  const there = simplify(points.slice(0, far + 1), weigh);
  const back = simplify([...points.slice(far), start], weigh);
  return { points: [...there.slice(0, -1), ...back.slice(0, -1)], closed };
}

/** Leaves out the points that are hardly aside of the line without them (Douglas and Peucker, 1973). */
function simplify(points: Point[], weigh: Weigh): Point[] {
  const [first, last] = [points[0], points.at(-1)];
  if (points.length < 3 || !first || !last) return points;
  let [heaviest, maxWeight] = [0, 1];
  for (let index = 1; index < points.length - 1; index++) {
    const point = points[index] ?? first;
    const weight = weigh(point, distanceFrom(point, first, last));
    if (weight > maxWeight) [heaviest, maxWeight] = [index, weight];
  }
  if (heaviest === 0) return [first, last];
  const before = simplify(points.slice(0, heaviest + 1), weigh);
  return [...before.slice(0, -1), ...simplify(points.slice(heaviest), weigh)];
}

/** From a point to the piece of line between two others. */
function distanceFrom([x, y]: Point, [fromX, fromY]: Point, [toX, toY]: Point): number {
  const [dx, dy] = [toX - fromX, toY - fromY];
  const along = ((x - fromX) * dx + (y - fromY) * dy) / (dx * dx + dy * dy || 1);
  const share = Math.min(1, Math.max(0, along));
  return Math.hypot(x - fromX - dx * share, y - fromY - dy * share);
}

function encode(lines: readonly Line[], stepsPerPx: number): string {
  let [x, y] = [0, 0];
  const steps = (point: Point): [number, number] => {
    const [nextX, nextY] = [Math.round(point[0] * stepsPerPx), Math.round(point[1] * stepsPerPx)];
    const moved: [number, number] = [nextX - x, nextY - y];
    [x, y] = [nextX, nextY];
    return moved;
  };
  return lines
    .map(({ points, closed }) => {
      const [start, ...others] = points;
      if (!start) return '';
      const from = steps(start);
      const [startX, startY] = [x, y];
      const moves = others.map(steps).filter(([dx, dy]) => dx !== 0 || dy !== 0);
      if (moves.length === 0) return unwritten(from);
      if (closed) [x, y] = [startX, startY];
      return `m${numbers([from, ...moves])}${closed ? 'z' : ''}`;
    })
    .join('');

  /** A line that has shrunk to a point is not written, and the pen was never there. */
  function unwritten([dx, dy]: [number, number]): string {
    x -= dx;
    y -= dy;
    return '';
  }
}

/** Numbers as SVG reads them: a minus parts as well as a space does. */
function numbers(pairs: readonly [number, number][]): string {
  return pairs.flat().join(' ').replaceAll(' -', '-');
}
