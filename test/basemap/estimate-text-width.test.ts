import { expect, test } from 'vitest';
import { estimateTextWidth } from '../../src/basemap/estimate-text-width.ts';

const style = (weight: number) => ({ sizePx: 10, weight, spacingPx: 0, lineHeightPx: 12 });

// As Chromium measures them in Literata.
test.each([
  ['Trieste', 600, 35.6],
  ['Ljubljana', 500, 45.7],
  ['Puerto Williams', 600, 80.7],
  ['Southampton', 500, 66.9],
  ['Fort Denison', 600, 64.2],
  ['München', 500, 46.5],
  ['Svolvær', 600, 40.2],
])('the width of %s (%i) is told to a tenth', (text, weight, widthPx) => {
  expect(Math.abs(estimateTextWidth(text, style(weight)) / widthPx - 1)).toBeLessThan(0.1);
});

test('signs that are as wide as high, and those that stand on others, are told apart', () => {
  expect(estimateTextWidth('東京', style(500))).toBe(20);
  expect(estimateTextWidth('e\u0301', style(500))).toBe(estimateTextWidth('é', style(500)));
});
