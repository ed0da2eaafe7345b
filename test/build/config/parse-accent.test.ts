import { expect, test } from 'vitest';
import { contrastRatio } from '../../../src/build/config/parse-accent.ts';

test('black on white is the greatest contrast, a colour on itself the least', () => {
  expect(contrastRatio('#000000', '#FFFFFF')).toBeCloseTo(21);
  expect(contrastRatio('#B23A08', '#b23a08')).toBeCloseTo(1);
});

test('the order of the two colours does not matter', () => {
  expect(contrastRatio('#B23A08', '#F8F3E9')).toBe(contrastRatio('#F8F3E9', '#B23A08'));
});

test('the built-in accents are readable on their papers', () => {
  expect(contrastRatio('#B23A08', '#F8F3E9')).toBeGreaterThan(4.5);
  expect(contrastRatio('#F2A65A', '#0F1B26')).toBeGreaterThan(4.5);
});

test('what is not #rrggbb is refused', () => {
  expect(() => contrastRatio('#fff', '#000000')).toThrow(/#rrggbb: #fff/);
});
