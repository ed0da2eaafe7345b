import { expect, test } from 'vitest';
import { nearTerms } from '../../src/search/near-terms.ts';

const letters = ['a', 'b', 'c'];
const short = ['', ...letters];
/** Every word of one to four of three letters, sorted as an index is. */
const all = [
  ...new Set(
    letters.flatMap((one) =>
      short.flatMap((two) => short.flatMap((three) => short.map((four) => one + two + three + four))),
    ),
  ),
].sort();

/** The textbook's way, the whole table for each pair: what the walk along the list must agree with. */
function distance(one: string, other: string): number {
  const rows = Array.from({ length: one.length + 1 }, (_, row) =>
    Array.from({ length: other.length + 1 }, (_, column) => (row === 0 ? column : column === 0 ? row : 0)),
  );
  const at = (row: number, column: number) => rows[row]?.[column] ?? Number.POSITIVE_INFINITY;
  for (let row = 1; row <= one.length; row += 1) {
    for (let column = 1; column <= other.length; column += 1) {
      const isSame = one[row - 1] === other[column - 1];
      const isSwapped =
        row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      const cells = [
        at(row - 1, column) + 1,
        at(row, column - 1) + 1,
        at(row - 1, column - 1) + (isSame ? 0 : 1),
      ];
      if (isSwapped) cells.push(at(row - 2, column - 2) + 1);
      const cell = rows[row];
      if (cell) cell[column] = Math.min(...cells);
    }
  }
  return at(one.length, other.length);
}

test.each([1, 2])('all words within %i slips are found, and no others', (maxDistance) => {
  for (const word of ['abca', 'cab', 'bbbb', 'acbca', 'zabc']) {
    const wanted = all
      .map((term) => ({ term, distance: distance(term, word) }))
      .filter((near) => near.distance <= maxDistance);
    expect(nearTerms(all, word, maxDistance), word).toEqual(wanted);
  }
});

test('two letters that changed places are one slip', () => {
  expect(nearTerms(['harbour'], 'habrour', 1)).toEqual([{ term: 'harbour', distance: 1 }]);
});
