import { expect, test } from 'vitest';
import { chooseRest, listHeightAt, stepRest } from '../../../src/views/map/sheet-rests.ts';

const roomPx = 540;

test('a sheet let go in peace settles at the nearest of its three rests', () => {
  const half = listHeightAt('half', roomPx);
  expect(chooseRest(20, roomPx, 0)).toBe('peek');
  expect(chooseRest(half - 30, roomPx, 0)).toBe('half');
  expect(chooseRest(half + 30, roomPx, 0)).toBe('half');
  expect(chooseRest(roomPx - 20, roomPx, 0)).toBe('full');
});

test('a flick goes on to the next rest in its direction, however short it was', () => {
  const half = listHeightAt('half', roomPx);
  expect(chooseRest(10, roomPx, 1)).toBe('half');
  expect(chooseRest(half + 10, roomPx, 1)).toBe('full');
  expect(chooseRest(roomPx - 10, roomPx, -1)).toBe('half');
  expect(chooseRest(half - 10, roomPx, -1)).toBe('peek');
});

test('a flick beyond the ends stays at the ends', () => {
  expect(chooseRest(roomPx, roomPx, 2)).toBe('full');
  expect(chooseRest(0, roomPx, -2)).toBe('peek');
  expect(stepRest('full', 1)).toBe('full');
  expect(stepRest('peek', -1)).toBe('peek');
});

test('no rest is higher than the room there is, on the lowest of screens', () => {
  for (const rest of ['peek', 'half', 'full'] as const) {
    expect(listHeightAt(rest, 90)).toBeLessThanOrEqual(90);
    expect(listHeightAt(rest, 0)).toBe(0);
  }
});
