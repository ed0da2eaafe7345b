import { expect, test } from 'vitest';
import {
  centreOfBox,
  centreOfPolygon,
  middleOfLine,
} from '../../../src/feed/formats/representative-point.ts';

const points = (...pairs: [number, number][]) => pairs.map(([lat, lng]) => ({ lat, lng }));

test('a line’s point lies half-way along its length, not half-way through its vertices', () => {
  expect(middleOfLine(points([0, 0], [0, 1], [0, 2], [0, 10]))).toEqual({ lat: 0, lng: 5 });
});

test('a line across the antimeridian goes the short way', () => {
  expect(middleOfLine(points([0, 178], [0, -176]))).toEqual({ lat: 0, lng: -179 });
  expect(middleOfLine(points([0, -170], [0, 176]))).toEqual({ lat: 0, lng: -177 });
});

test('a line that never moves is where it stands', () => {
  expect(middleOfLine(points([1, 2], [1, 2]))).toEqual({ lat: 1, lng: 2 });
  expect(middleOfLine(points([1, 2]))).toEqual({ lat: 1, lng: 2 });
  expect(middleOfLine([])).toBeNull();
});

test('a polygon’s point is the centroid of its area, closed or not, whichever way round', () => {
  const ring = points([0, 0], [0, 8], [4, 8], [4, 0]);
  expect(centreOfPolygon(ring)).toEqual({ lat: 2, lng: 4 });
  expect(centreOfPolygon([...ring, { lat: 0, lng: 0 }])).toEqual({ lat: 2, lng: 4 });
  expect(centreOfPolygon(ring.toReversed())).toEqual({ lat: 2, lng: 4 });
});

test('a hollow shape whose centroid lies outside gives one of its vertices', () => {
  const horseshoe = points([0, 0], [0, 10], [10, 10], [10, 9], [1, 9], [1, 1], [10, 1], [10, 0]);
  expect(horseshoe).toContainEqual(centreOfPolygon(horseshoe));
});

test('a polygon without area gives a vertex', () => {
  expect(centreOfPolygon(points([3, 3], [3, 3], [3, 3]))).toEqual({ lat: 3, lng: 3 });
  expect(centreOfPolygon([])).toBeNull();
});

test('a polygon across the antimeridian stays in its ocean', () => {
  const fiji = centreOfPolygon(points([-19, 177], [-19, -179], [-16, -179], [-16, 177]));
  expect(fiji?.lat).toBeCloseTo(-17.5, 12);
  expect(fiji?.lng).toBeCloseTo(179, 12);
});

test('a box across the antimeridian has its middle there', () => {
  expect(centreOfBox(points([-20, 176], [-16, -178]))).toEqual({ lat: -18, lng: 179 });
  expect(centreOfBox(points([-20, 10], [-16, 20]))).toEqual({ lat: -18, lng: 15 });
});

test('a box is what its corners span, whichever of them comes first', () => {
  for (const corners of [
    points([44, 5], [46, 9]),
    points([46, 9], [44, 5]),
    points([46, 5], [44, 9]),
    points([44, 9], [46, 5]),
  ]) {
    expect(centreOfBox(corners)).toEqual({ lat: 45, lng: 7 });
  }
  for (const corners of [points([-10, 170], [10, -170]), points([10, 170], [-10, -170])]) {
    expect(centreOfBox(corners)).toEqual({ lat: 0, lng: 180 });
  }
  expect(centreOfBox(points([10, -170], [-10, 170]))).toEqual({ lat: 0, lng: -180 });
});

test('a box or an outline of half the earth has no middle that would stand for it', () => {
  for (const corners of [
    points([-90, -180], [90, 180]),
    points([90, 180], [-90, -180]),
    points([-60, -180], [20, 180]),
    points([0, -90], [10, 90]),
    points([10, 20]),
    points([0, 0], [1, 1], [2, 2]),
  ]) {
    expect(centreOfBox(corners)).toBeNull();
  }
  expect(centreOfPolygon(points([-90, -180], [-90, 180], [90, 180], [90, -180]))).toBeNull();
});
