import { expect, test } from 'vitest';
import { drawBars } from '../../../../src/views/map/timeline/draw-bars.ts';

/** Left edge, height and width of each bar, in px. */
function barsOf(days: number, widthPx: number) {
  const axis = { firstDay: 0, lastDay: days - 1, widthPx };
  const bins = Array.from({ length: days }, (_, day) => ({ fromDay: day, endDay: day + 1, height: 1 / 3 }));
  return [...drawBars(bins, axis, 44).matchAll(/M([\d.]+) 44v-([\d.]+)h([\d.]+)/g)].map((bar) =>
    bar.slice(1).map(Number),
  );
}

test.each([1, 2, 5, 20])(
  'the bars of a journal of %i days stay slim, each in the middle of its day',
  (days) => {
    const bars = barsOf(days, 372);
    expect(bars).toHaveLength(days);
    for (const [day, [left = 0, , width = 0]] of bars.entries()) {
      expect(width).toBeLessThanOrEqual(12);
      expect(left + width / 2).toBeCloseTo(((day + 0.5) / days) * 372, 1);
    }
  },
);

test.each([100, 250])('the bars of %i days stand side by side', (days) => {
  const bars = barsOf(days, 372);
  for (const [index, [left = 0, , width = 0]] of bars.entries())
    expect(left + width).toBeLessThanOrEqual((bars[index + 1]?.[0] ?? 372) + 0.02);
});
