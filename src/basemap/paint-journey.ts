import type { Coordinates } from '../model/place/coordinates.ts';
import type { WorldPoint } from './mercator.ts';
import type { PaintContext } from './paint-context.ts';
import { type Leg, traceLeg } from './trace-leg.ts';

/** What a journey is painted on, in CSS px: a canvas of the page, or one that is nowhere in the page. */
export interface JourneyContext extends PaintContext {
  globalAlpha: number;
  setLineDash(segments: number[]): void;
}

/** The part of the world that is painted: px of the whole world, and the picture's corner and size in those px. */
export interface JourneyView {
  worldPx: number;
  left: number;
  top: number;
  width: number;
  height: number;
}

/** A leg of the journey as it is drawn: its ends may be moved onto the circles that stand for them. */
export interface JourneyLeg {
  from: Coordinates;
  to: Coordinates;
  /** By how much each end is moved, on the unit square. */
  fromOffset: WorldPoint;
  toOffset: WorldPoint;
  /** From nearly 0 for the oldest leg drawn to 1 for the newest; 0 for one out of the days shown. */
  newness: number;
}

/** Legs as they go to a worker: nine numbers each, in the order of {@link packLegs}. */
export type PackedLegs = Float64Array<ArrayBuffer>;
const numbersALeg = 9;

/** How far a line may stray from its curve. */
const tolerancePx = 0.4;
const insideWidthPx = 2;
const outsideWidthPx = 1.8;
const outsideAlpha = 0.42;
/** Of the oldest leg in range. */
const faintest = 0.28;
const dotEveryPx = 4.6;
/** Legs from this length on carry an arrow, past their middle. */
const arrowFromPx = 64;
const arrowShare = 0.56;
const arrowHead = [
  [5, 0],
  [-4, 4.5],
  [-2, 0],
  [-4, -4.5],
] as const;

/** Lays legs out in one array, that can be handed over without being copied. */
export function packLegs(legs: readonly JourneyLeg[]): PackedLegs {
  const packed = new Float64Array(legs.length * numbersALeg);
  legs.forEach(({ from, to, fromOffset, toOffset, newness }, leg) => {
    packed.set(
      [from.lat, from.lng, to.lat, to.lng, fromOffset.x, fromOffset.y, toOffset.x, toOffset.y, newness],
      leg * numbersALeg,
    );
  });
  return packed;
}

/** The inverse of {@link packLegs}. */
export function unpackLegs(packed: PackedLegs): JourneyLeg[] {
  return Array.from({ length: packed.length / numbersALeg }, (_, leg) => {
    const numbers = packed.subarray(leg * numbersALeg, (leg + 1) * numbersALeg);
    const [lat = 0, lng = 0, toLat = 0, toLng = 0, fromX = 0, fromY = 0, toX = 0, toY = 0, newness = 0] =
      numbers;
    return {
      from: { lat, lng },
      to: { lat: toLat, lng: toLng },
      fromOffset: { x: fromX, y: fromY },
      toOffset: { x: toX, y: toY },
      newness,
    };
  });
}

/** The journey as lines: full in the range, faint with age and with an arrow each, dotted out of it. */
export function paintJourney(
  context: JourneyContext,
  view: JourneyView,
  legs: readonly JourneyLeg[],
  color: string,
): void {
  context.strokeStyle = color;
  context.fillStyle = color;
  context.lineCap = 'round';
  context.lineJoin = 'round';
  paintOutside(
    context,
    legs.filter(({ newness }) => newness === 0).flatMap((leg) => linesOf(leg, view)),
  );
  context.lineWidth = insideWidthPx;
  context.setLineDash([]);
  for (const leg of legs) {
    if (leg.newness === 0) continue;
    context.globalAlpha = faintest + (1 - faintest) * leg.newness ** 1.5;
    for (const line of linesOf(leg, view)) {
      context.beginPath();
      tracePath(context, line);
      context.stroke();
      paintArrow(context, line);
    }
  }
}

/** x, y of one point after another in px of the picture, in every copy of the world that shows some of the leg. */
function linesOf(leg: JourneyLeg, view: JourneyView): Float32Array[] {
  const trace = traceLeg(leg.from, leg.to, tolerancePx / view.worldPx);
  return visibleCopies(trace, leg, view).map((copy) => project(trace, leg, view, copy));
}

/** Draws the points of a leg towards the circles at its ends, by how near they are to each. */
function project(
  { points }: Leg,
  { fromOffset, toOffset }: JourneyLeg,
  view: JourneyView,
  copy: number,
): Float32Array {
  const line = new Float32Array((points.length / 3) * 2);
  for (let at = 0, to = 0; at < points.length; at += 3, to += 2) {
    const share = points[at + 2] ?? 0;
    const x = (points[at] ?? 0) + fromOffset.x * (1 - share) + toOffset.x * share + copy;
    const y = (points[at + 1] ?? 0) + fromOffset.y * (1 - share) + toOffset.y * share;
    line[to] = x * view.worldPx - view.left;
    line[to + 1] = y * view.worldPx - view.top;
  }
  return line;
}

/** Whole worlds by which a leg must be moved to be seen; none if it is out of sight. */
function visibleCopies(trace: Leg, { fromOffset, toOffset }: JourneyLeg, view: JourneyView): number[] {
  const { worldPx } = view;
  const reachX = Math.max(Math.abs(fromOffset.x), Math.abs(toOffset.x));
  const reachY = Math.max(Math.abs(fromOffset.y), Math.abs(toOffset.y));
  const top = view.top / worldPx;
  if (trace.bottom + reachY < top || trace.top - reachY > top + view.height / worldPx) return [];
  const copies: number[] = [];
  const first = Math.ceil(view.left / worldPx - trace.right - reachX);
  const last = Math.floor((view.left + view.width) / worldPx - trace.left + reachX);
  for (let copy = first; copy <= last; copy += 1) copies.push(copy);
  return copies;
}

function paintOutside(context: JourneyContext, lines: readonly Float32Array[]): void {
  if (lines.length === 0) return;
  context.globalAlpha = outsideAlpha;
  context.lineWidth = outsideWidthPx;
  context.setLineDash([0.1, dotEveryPx]);
  context.beginPath();
  for (const line of lines) tracePath(context, line);
  context.stroke();
}

function tracePath(context: JourneyContext, points: Float32Array): void {
  context.moveTo(points[0] ?? 0, points[1] ?? 0);
  for (let at = 2; at < points.length; at += 2) context.lineTo(points[at] ?? 0, points[at + 1] ?? 0);
}

function paintArrow(context: JourneyContext, points: Float32Array): void {
  const lengthPx = lengthOf(points);
  if (lengthPx < arrowFromPx) return;
  const { x, y, angle } = pointAlong(points, lengthPx * arrowShare);
  const [cosine, sine] = [Math.cos(angle), Math.sin(angle)];
  context.beginPath();
  for (const [along, across] of arrowHead)
    context.lineTo(x + along * cosine - across * sine, y + along * sine + across * cosine);
  context.fill();
}

function lengthOf(points: Float32Array): number {
  let lengthPx = 0;
  for (let at = 2; at < points.length; at += 2) lengthPx += chordAt(points, at).lengthPx;
  return lengthPx;
}

function pointAlong(points: Float32Array, wayPx: number): { x: number; y: number; angle: number } {
  let restPx = wayPx;
  for (let at = 2; at < points.length; at += 2) {
    const { x, y, across, down, lengthPx } = chordAt(points, at);
    if (restPx <= lengthPx) {
      const share = restPx / (lengthPx || 1);
      return { x: x + across * share, y: y + down * share, angle: Math.atan2(down, across) };
    }
    restPx -= lengthPx;
  }
  return { x: points.at(-2) ?? 0, y: points.at(-1) ?? 0, angle: 0 };
}

function chordAt(points: Float32Array, at: number) {
  const [x, y] = [points[at - 2] ?? 0, points[at - 1] ?? 0];
  const [across, down] = [(points[at] ?? 0) - x, (points[at + 1] ?? 0) - y];
  return { x, y, across, down, lengthPx: Math.hypot(across, down) };
}
