import { expect, test } from 'vitest';
import { chooseStop, listHeightAt, stepStop } from '../../../../src/views/map/page/sheet-stops.ts';

const roomPx = 540;

test('a sheet let go in peace settles at the nearest of its three rests', () => {
  const half = listHeightAt('half', roomPx);
  expect(chooseStop(20, roomPx, 0)).toBe('peek');
  expect(chooseStop(half - 30, roomPx, 0)).toBe('half');
  expect(chooseStop(half + 30, roomPx, 0)).toBe('half');
  expect(chooseStop(roomPx - 20, roomPx, 0)).toBe('full');
});

test('a flick goes on to the next rest in its direction, however short it was', () => {
  const half = listHeightAt('half', roomPx);
  expect(chooseStop(10, roomPx, 1)).toBe('half');
  expect(chooseStop(half + 10, roomPx, 1)).toBe('full');
  expect(chooseStop(roomPx - 10, roomPx, -1)).toBe('half');
  expect(chooseStop(half - 10, roomPx, -1)).toBe('peek');
});

test('a flick beyond the ends stays at the ends', () => {
  expect(chooseStop(roomPx, roomPx, 2)).toBe('full');
  expect(chooseStop(0, roomPx, -2)).toBe('peek');
  expect(stepStop('full', 1)).toBe('full');
  expect(stepStop('peek', -1)).toBe('peek');
});

test('no rest is higher than the room there is, on the lowest of screens', () => {
  for (const rest of ['peek', 'half', 'full'] as const) {
    expect(listHeightAt(rest, 90)).toBeLessThanOrEqual(90);
    expect(listHeightAt(rest, 0)).toBe(0);
  }
});
