import { expect, test } from 'vitest';
import { placeBar } from '../../../../src/views/ledger/shelves/place-bar.ts';

const today = '2026-08-03';
const day = 100 / 15;

test('today’s own window lies around the middle', () => {
  const bar = placeBar({ from: today, to: today }, today);
  expect(bar?.start).toBeCloseTo(7 * day);
  expect(bar?.end).toBeCloseTo(8 * day);
  expect(bar).toMatchObject({ beyondStart: false, beyondEnd: false, outside: false });
});

test('the week before and the week after are the whole axis', () => {
  const bar = placeBar({ from: '2026-07-27', to: '2026-08-10' }, today);
  expect(bar).toEqual({ start: 0, end: 100, beyondStart: false, beyondEnd: false, outside: false });
});

test('a window that began long ago, or ends far ahead, runs off the axis', () => {
  expect(placeBar({ from: '2026-06-01', to: '2026-08-02' }, today)).toMatchObject({
    start: 0,
    beyondStart: true,
    beyondEnd: false,
  });
  expect(placeBar({ from: '2026-08-04', to: '2026-12-31' }, today)).toMatchObject({
    end: 100,
    beyondStart: false,
    beyondEnd: true,
  });
});

test('a window elsewhere is on the side it lies to', () => {
  expect(placeBar({ from: '2026-07-26', to: '2026-07-26' }, today)).toMatchObject({
    outside: true,
    start: 0,
  });
  expect(placeBar({ from: '2026-08-11', to: '2026-08-11' }, today)).toMatchObject({
    outside: true,
    start: 100,
  });
});

test('a window without a date has no bar', () => {
  expect(placeBar({ from: null, to: null }, today)).toBeNull();
});
