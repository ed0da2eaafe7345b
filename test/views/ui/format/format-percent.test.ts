import { afterEach, expect, test } from 'vitest';
import { language } from '../../../../src/state/words-in.ts';
import { formatPercent } from '../../../../src/views/ui/format/format-percent.ts';

afterEach(() => {
  language.value = 'en';
});

test.each([
  [0, '0%'],
  [0.286, '29%'],
  [0.744, '74%'],
  [1, '100%'],
])('%d is said in whole percents: %s', (share, words) => {
  expect(formatPercent(share)).toBe(words);
});

test('the sign stands as the language of the moment sets it', () => {
  language.value = 'fr';
  expect(formatPercent(0.74)).toMatch(/^74\s%$/u);
});
