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
  expect(centreOfBox({ lat: -20, lng: 176 }, { lat: -16, lng: -178 })).toEqual({ lat: -18, lng: 179 });
  expect(centreOfBox({ lat: -20, lng: 10 }, { lat: -16, lng: 20 })).toEqual({ lat: -18, lng: 15 });
});
