import { expect, test } from 'vitest';
import { foldText } from '../../../src/model/text/fold-text.ts';

test('accents, case, quotes and dashes make no difference', () => {
  expect(foldText('Café “São Tomé” — don’t')).toBe('cafe "sao tome" - don\'t');
});

test('every character stays where it was, so that a match can be marked in the original', () => {
  for (const text of ['İstanbul', 'ﬁne', 'Straße', 'e\u0301t', '🌊 Ågot', 'ǅ'])
    expect(foldText(text)).toHaveLength(text.length);
});

test('a sign that voices a kana is no accent', () => {
  expect(foldText('ガラス')).toBe('ガラス');
});
