import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createSvgPath } from '../../src/basemap/svg-path.ts';
import { readSvgPath } from './read-svg-path.ts';

const box = { left: -100, top: -50, right: 100, bottom: 50 };
const paper = { box, core: [box], roughness: 1, stepsPerPx: 2 };
const points = (reach: number) =>
  fc.array(
    fc.tuple(
      fc.double({ min: -reach, max: reach, noNaN: true }),
      fc.double({ min: -reach, max: reach, noNaN: true }),
    ),
    { minLength: 2, maxLength: 40 },
  );

function written(line: readonly [number, number][], closed = false, options = paper) {
  const path = createSvgPath(options);
  line.forEach(([x, y], index) => {
    if (index === 0) path.moveTo(x, y);
    else path.lineTo(x, y);
  });
  if (closed) path.closePath();
  return path.data();
}

test('a line is told by whole steps from one point to the next', () => {
  expect(
    written([
      [1, 1],
      [2, 5],
      [10, 4.5],
    ]),
  ).toBe('m2 2 2 8 16-1');
  expect(
    written(
      [
        [0, 0],
        [10, 0],
        [10, 10],
      ],
      true,
    ),
  ).toBe('m0 0 20 0 0 20z');
});

test('a second line begins where the first one did, if that was closed', () => {
  const path = createSvgPath(paper);
  for (const x of [0, 20]) {
    path.moveTo(x, 0);
    path.lineTo(x + 5, 0);
    path.lineTo(x + 5, 5);
    path.closePath();
  }
  expect(path.data()).toBe('m0 0 10 0 0 10zm40 0 10 0 0 10z');
});

test('a line whose beginning is not told begins with its first point', () => {
  const path = createSvgPath(paper);
  path.lineTo(0, 0);
  path.lineTo(8, 0);
  expect(path.data()).toBe('m0 0 16 0');
});

test('nothing is written of what lies outside', () => {
  expect(
    written([
      [200, 0],
      [300, 40],
      [200, 80],
    ]),
  ).toBe('');
  expect(
    written(
      [
        [200, 0],
        [300, 40],
        [200, 80],
      ],
      true,
    ),
  ).toBe('');
  // Past a corner.
  expect(
    written([
      [90, 80],
      [130, 40],
    ]),
  ).toBe('');
});

describe('whatever the line', () => {
  test.each([false, true])('no point leaves the box (closed: %s)', (closed) => {
    fc.assert(
      fc.property(points(400), (line) => {
        for (const { points } of readSvgPath(written(line, closed)))
          for (const [x, y] of points) {
            expect(Math.abs(x)).toBeLessThanOrEqual(200);
            expect(Math.abs(y)).toBeLessThanOrEqual(100);
          }
      }),
    );
  });

  test('each of its points is less than a pixel from what is written', () => {
    fc.assert(
      fc.property(points(45), (line) => {
        const lines = readSvgPath(written(line));
        // All of it within a step of one point: there is nothing to see.
        if (lines.length === 0) return;
        for (const point of line)
          expect(Math.min(...lines.map(({ points }) => distancePx(point, points)))).toBeLessThan(1);
      }),
    );
  });

  test('what goes straight on needs two points', () => {
    const line = Array.from({ length: 30 }, (_, index): [number, number] => [index, index / 2]);
    expect(readSvgPath(written(line)).map(({ points }) => points.length)).toEqual([2]);
  });
});

test('outside of what is nearly always seen fewer points do, and islets are not there', () => {
  const coast = Array.from({ length: 60 }, (_, index): [number, number] => [index, Math.sin(index)]);
  const islet: [number, number][] = [
    [0, 0],
    [3, 0],
    [3, 3],
  ];
  const elsewhere = { ...paper, core: [] };
  expect(written(coast, false, elsewhere).length).toBeLessThan(written(coast).length / 2);
  expect(written(islet, true)).not.toBe('');
  expect(written(islet, true, elsewhere)).toBe('');
});

function distancePx([x, y]: readonly [number, number], line: readonly [number, number][]): number {
  const distances = line.slice(1).map(([toX, toY], index) => {
    const [fromX, fromY] = line[index] ?? [toX, toY];
    const [dx, dy] = [toX - fromX, toY - fromY];
    const share = ((x * 2 - fromX) * dx + (y * 2 - fromY) * dy) / (dx * dx + dy * dy || 1);
    const along = Math.max(0, Math.min(1, share));
    return Math.hypot(x * 2 - fromX - dx * along, y * 2 - fromY - dy * along) / 2;
  });
  return Math.min(...distances);
}
