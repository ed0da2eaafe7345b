import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutAtWord } from '../../../src/model/text/cut-at-word.ts';

test('a text that fits stays whole', () => {
  expect(cutAtWord('as long as this', 15, '…')).toBe('as long as this');
});

test('a text that does not fit ends with a whole word and the ellipsis', () => {
  expect(cutAtWord('as long as this', 14, '…')).toBe('as long as…');
  expect(cutAtWord('the rain, and then', 11, ' …')).toBe('the rain …');
});

test('a word of its own is not lost for one letter', () => {
  expect(cutAtWord('seven words fit', 12, '…')).toBe('seven words…');
});

test('text without spaces is cut between characters, never inside one', () => {
  for (let limit = 4; limit < 20; limit += 1) {
    const cut = cutAtWord('🦢'.repeat(20), limit, '…');
    expect(cut.length).toBeLessThanOrEqual(limit);
    expect(cut).toMatch(/^(?:🦢)+…$/u);
  }
});

const anyText = fc.oneof(
  fc.lorem({ maxCount: 12 }),
  fc.string({ unit: 'grapheme', maxLength: 40, size: 'max' }),
  fc.string({ unit: fc.constantFrom(' ', '—', ',', '\n', 'a', 'ö', '🦢'), maxLength: 40, size: 'max' }),
);

test('the limit holds for every text, and what is kept is its beginning', () => {
  fc.assert(
    fc.property(anyText, fc.nat(60), fc.constantFrom('…', ' …', ''), (text, room, ellipsis) => {
      const limit = ellipsis.length + room;
      const cut = cutAtWord(text, limit, ellipsis);
      expect(cut.length).toBeLessThanOrEqual(limit);
      if (text.length <= limit) expect(cut).toBe(text);
      else
        expect(cut.endsWith(ellipsis) && text.startsWith(cut.slice(0, cut.length - ellipsis.length))).toBe(
          true,
        );
      expect(cut).not.toMatch(/\p{Surrogate}/u);
    }),
    { numRuns: 1_000, seed: 7 },
  );
});
