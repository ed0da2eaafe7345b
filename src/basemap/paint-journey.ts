import type { PaintContext } from './paint-context.ts';

/** What a journey is painted on, in CSS px: a canvas of the page, or one that is nowhere in the page. */
export interface JourneyContext extends PaintContext {
  globalAlpha: number;
  setLineDash(segments: number[]): void;
}

/** A leg of the journey as it is drawn. */
export interface JourneyLine {
  /** x, y of one point after another, in px from the picture's corner. */
  points: Float32Array;
  /** From nearly 0 for the oldest leg drawn to 1 for the newest; 0 for one out of the days shown. */
  newness: number;
}

/** Lines one after another as they go to a worker: newness, count of numbers, then x, y of one point after another. */
export type PackedLines = Float32Array<ArrayBuffer>;

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

/** Lays lines out in one array, that can be handed over without being copied. */
export function packLines(lines: readonly JourneyLine[]): PackedLines {
  const packed = new Float32Array(lines.reduce((size, { points }) => size + 2 + points.length, 0));
  let at = 0;
  for (const { points, newness } of lines) {
    packed[at] = newness;
    packed[at + 1] = points.length;
    packed.set(points, at + 2);
    at += 2 + points.length;
  }
  return packed;
}

/** The inverse of {@link packLines}; the lines are views of the packed array. */
export function unpackLines(packed: PackedLines): JourneyLine[] {
  const lines: JourneyLine[] = [];
  for (let at = 0; at < packed.length; ) {
    const count = packed[at + 1] ?? 0;
    lines.push({ newness: packed[at] ?? 0, points: packed.subarray(at + 2, at + 2 + count) });
    at += 2 + count;
  }
  return lines;
}

/** The journey as lines: full in the range, faint with age and with an arrow each, dotted out of it. */
export function paintJourney(context: JourneyContext, lines: readonly JourneyLine[], color: string): void {
  context.strokeStyle = color;
  context.fillStyle = color;
  context.lineCap = 'round';
  context.lineJoin = 'round';
  paintOutside(
    context,
    lines.filter(({ newness }) => newness === 0),
  );
  context.lineWidth = insideWidthPx;
  context.setLineDash([]);
  for (const { points, newness } of lines) {
    if (newness === 0) continue;
    context.globalAlpha = faintest + (1 - faintest) * newness ** 1.5;
    context.beginPath();
    tracePath(context, points);
    context.stroke();
    paintArrow(context, points);
  }
}

function paintOutside(context: JourneyContext, lines: readonly JourneyLine[]): void {
  if (lines.length === 0) return;
  context.globalAlpha = outsideAlpha;
  context.lineWidth = outsideWidthPx;
  context.setLineDash([0.1, dotEveryPx]);
  context.beginPath();
  for (const { points } of lines) tracePath(context, points);
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
