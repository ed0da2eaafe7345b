import { expect, test } from 'vitest';
import {
  type JourneyContext,
  type JourneyLine,
  packLines,
  paintJourney,
  unpackLines,
} from '../../src/basemap/paint-journey.ts';

const lines: JourneyLine[] = [
  { newness: 0, points: Float32Array.from([0, 0, 10, 0]) },
  { newness: 0.5, points: Float32Array.from([10, 0, 60, 0, 110, 0]) },
  { newness: 1, points: Float32Array.from([110, 0, 120, 10]) },
];

test('lines come out of their packing as they went in', () => {
  expect(unpackLines(packLines(lines))).toEqual(lines);
  expect(unpackLines(packLines([]))).toEqual([]);
});

test('newer legs are fuller, a long one has an arrow past its middle, those out of range are dotted', () => {
  const { context, strokes, fills } = record();
  paintJourney(context, lines, '#b23a08');
  expect(strokes.map(({ dash }) => dash.length > 0)).toEqual([true, false, false]);
  expect(strokes[2]?.alpha).toBe(1);
  expect(strokes[1]?.alpha).toBeLessThan(1);
  expect(fills).toHaveLength(1);
  const xs = fills[0]?.map(([x]) => x) ?? [];
  expect(Math.min(...xs)).toBeGreaterThan(60);
  expect(Math.max(...xs)).toBeLessThan(90);
});

/** A canvas that remembers what was stroked and filled. */
function record() {
  const strokes: { alpha: number; dash: number[] }[] = [];
  const fills: [number, number][][] = [];
  let path: [number, number][] = [];
  let dash: number[] = [];
  const context: JourneyContext = {
    fillStyle: '',
    strokeStyle: '',
    lineWidth: 1,
    lineJoin: 'miter',
    lineCap: 'butt',
    globalAlpha: 1,
    setTransform: () => undefined,
    fillRect: () => undefined,
    beginPath() {
      path = [];
    },
    moveTo: (x, y) => void path.push([x, y]),
    lineTo: (x, y) => void path.push([x, y]),
    quadraticCurveTo: () => undefined,
    closePath: () => undefined,
    fill: () => void fills.push(path),
    stroke() {
      strokes.push({ alpha: context.globalAlpha, dash });
    },
    setLineDash(segments) {
      dash = segments;
    },
  };
  return { context, strokes, fills };
}
