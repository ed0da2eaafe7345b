import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findSimilar } from '../../../src/model/anchor/find-similar.ts';

const textsOf = (text: string, pattern: string, maxErrors: number) =>
  findSimilar(text, pattern, maxErrors).map(({ start, end, errors }) => [text.slice(start, end), errors]);

test('what is there as it is differs by nothing', () => {
  expect(textsOf('the water lay flat', 'water', 2)).toEqual([['water', 0]]);
});

test('a character changed, put in or left out is one difference', () => {
  expect(textsOf('the wader lay flat', 'water', 1)).toEqual([['wader', 1]]);
  expect(textsOf('a harrbour', 'harbour', 1)).toEqual([['harrbour', 1]]);
  expect(textsOf('a harbur', 'harbour', 1)).toEqual([['harbur', 1]]);
});

test('every place is found, and nothing beyond the allowed differences', () => {
  expect(textsOf('stone, stane, plum', 'stone', 1)).toEqual([
    ['stone', 0],
    ['stane', 1],
  ]);
  expect(textsOf('plum and pear', 'stone', 2)).toEqual([]);
});

/** The whole table, without a cut-off: slow and plain. */
function fewestErrors(text: string, pattern: string): number {
  let column = Array.from({ length: pattern.length + 1 }, (_, row) => row);
  let fewest = pattern.length;
  for (const character of text) {
    const next = [0];
    for (let row = 1; row <= pattern.length; row += 1)
      next.push(
        Math.min(
          (column[row - 1] ?? 0) + (pattern[row - 1] === character ? 0 : 1),
          (column[row] ?? 0) + 1,
          (next[row - 1] ?? 0) + 1,
        ),
      );
    column = next;
    fewest = Math.min(fewest, next.at(-1) ?? 0);
  }
  return fewest;
}

test('the cut-off loses nothing that the whole table finds', () => {
  const wordOf = (minLength: number, maxLength: number) =>
    fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength, maxLength, size: 'max' });
  fc.assert(
    fc.property(wordOf(0, 40), wordOf(5, 12), fc.nat(3), (text, pattern, maxErrors) => {
      const found = findSimilar(text, pattern, maxErrors);
      const fewest = fewestErrors(text, pattern);
      if (fewest > maxErrors) expect(found).toEqual([]);
      else expect(Math.min(...found.map(({ errors }) => errors))).toBe(fewest);
    }),
    { numRuns: 400, seed: 7 },
  );
});
