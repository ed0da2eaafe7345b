import { expect, test } from 'vitest';
import {
  type JourneyContext,
  type JourneyLeg,
  packLegs,
  paintJourney,
  unpackLegs,
} from '../../src/basemap/paint-journey.ts';

const still = { x: 0, y: 0 };
const [lisbon, rome, oslo, suva, apia] = [
  { lat: 38.7, lng: -9.1 },
  { lat: 41.9, lng: 12.5 },
  { lat: 59.9, lng: 10.7 },
  { lat: -18.1, lng: 178.4 },
  { lat: -13.8, lng: -171.8 },
];
const legs: JourneyLeg[] = [
  { from: lisbon, to: rome, fromOffset: { x: 0.25, y: -0.5 }, toOffset: still, newness: 0 },
  { from: rome, to: oslo, fromOffset: still, toOffset: still, newness: 0.5 },
  { from: oslo, to: lisbon, fromOffset: still, toOffset: still, newness: 1 },
];
const world = { worldPx: 1024, left: 0, top: 0, width: 1024, height: 1024 };

test('legs come out of their packing as they went in', () => {
  expect(unpackLegs(packLegs(legs))).toEqual(legs);
  expect(unpackLegs(packLegs([]))).toEqual([]);
});

test('newer legs are fuller, a long one has an arrow, those out of range are dotted', () => {
  const { context, strokes, fills } = record();
  paintJourney(context, world, legs, '#b23a08');
  expect(strokes.map(({ dash }) => dash.length > 0)).toEqual([true, false, false]);
  expect(strokes[2]?.alpha).toBe(1);
  expect(strokes[1]?.alpha).toBeLessThan(1);
  expect(fills).toHaveLength(2);
});

test('a leg ends where its offsets move it', () => {
  const { context, strokes } = record();
  const leg = { from: lisbon, to: rome, fromOffset: { x: 0.01, y: 0 }, toOffset: still, newness: 1 };
  paintJourney(context, world, [leg], '#b23a08');
  const path = strokes[0]?.path ?? [];
  expect(path[0]?.[0]).toBeCloseTo(((lisbon.lng + 180) / 360 + 0.01) * 1024, 3);
  expect(path.at(-1)?.[0]).toBeCloseTo(((rome.lng + 180) / 360) * 1024, 3);
});

test('a leg over the date line is drawn on both sides of a world that is seen twice', () => {
  const { context, strokes } = record();
  const leg = { from: suva, to: apia, fromOffset: still, toOffset: still, newness: 1 };
  paintJourney(context, { ...world, left: -100, width: 1224 }, [leg], '#b23a08');
  const middles = strokes.map(({ path }) => path[Math.floor(path.length / 2)]?.[0] ?? 0);
  expect(middles.map((x) => Math.round((x - 100) / 1024))).toEqual([0, 1]);
  for (const { path } of strokes)
    for (const [at, [x]] of path.slice(1).entries())
      expect(Math.abs(x - (path[at]?.[0] ?? 0))).toBeLessThan(30);
});

test('a leg out of sight is not drawn', () => {
  const { context, strokes } = record();
  paintJourney(context, { ...world, left: 600, width: 100 }, legs.slice(1), '#b23a08');
  expect(strokes).toEqual([]);
});

/** A canvas that remembers what was stroked and filled. */
function record() {
  const strokes: { alpha: number; dash: number[]; path: [number, number][] }[] = [];
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
      strokes.push({ alpha: context.globalAlpha, dash, path });
    },
    setLineDash(segments) {
      dash = segments;
    },
  };
  return { context, strokes, fills };
}
