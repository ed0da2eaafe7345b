import { expect, test } from 'vitest';
import {
  moveSpan,
  spanAround,
  spanThrough,
  spanWith,
  zoomSpan,
} from '../../../../src/views/map/timeline/zoom-span.ts';

const life = { firstDay: 0, lastDay: 999 };

test('zooming keeps the day under the pointer where it is', () => {
  const span = zoomSpan(life, life, 2, 250);
  expect(span).toEqual({ firstDay: 125, lastDay: 624 });
  expect((250 - span.firstDay) / 500).toBe(0.25);
});

test('no zoom leaves the journal’s life, or goes nearer than two weeks', () => {
  expect(zoomSpan({ firstDay: 100, lastDay: 299 }, life, 0.01, 150)).toEqual(life);
  expect(zoomSpan(life, life, 1e6, 1000)).toEqual({ firstDay: 986, lastDay: 999 });
  const short = { firstDay: 5, lastDay: 9 };
  expect(zoomSpan(short, short, 8, 7)).toEqual(short);
});

test('two fingers keep the days that they hold', () => {
  const hold = [
    { day: 400, share: 0.25 },
    { day: 600, share: 0.75 },
  ] as const;
  expect(spanThrough(hold, life)).toEqual({ firstDay: 300, lastDay: 699 });
  const crossed = [
    { day: 400, share: 0.5 },
    { day: 600, share: 0.5 },
  ] as const;
  expect(spanThrough(crossed, life)).toEqual(life);
});

test('a span moves as far as the journal goes, and no further than a day needs', () => {
  const span = { firstDay: 100, lastDay: 199 };
  expect(moveSpan(span, life, -150)).toEqual({ firstDay: 0, lastDay: 99 });
  expect(moveSpan(span, life, 5000)).toEqual({ firstDay: 900, lastDay: 999 });
  expect(spanWith(span, life, 150)).toEqual(span);
  expect(spanWith(span, life, 210)).toEqual({ firstDay: 111, lastDay: 210 });
  expect(spanWith(span, life, 90)).toEqual({ firstDay: 90, lastDay: 189 });
});

test('a stretch of days is brought onto the axis with a little room around it', () => {
  const span = { firstDay: 100, lastDay: 199 };
  expect(spanAround(span, life, { firstDay: 120, lastDay: 180 })).toEqual(span);
  expect(spanAround(span, life, { firstDay: 300, lastDay: 399 })).toEqual({ firstDay: 290, lastDay: 409 });
  expect(spanAround(span, life, { firstDay: 0, lastDay: 950 })).toEqual(life);
});
