import { expect, test } from 'vitest';
import type { NoticedLine } from '../../../src/state/journal/load-noticed.ts';
import { filterNoticed, groupByPlace, shuffleNoticed } from '../../../src/views/noticed/noticed-order.ts';

const aLine = (number: number, noticed: string, place: string | null = 'Trieste, Italy'): NoticedLine => ({
  order: [-number, -number, `guid:${number}`],
  id: `guid:${number}`,
  slug: String(number).padStart(4, '0'),
  number: String(number).padStart(4, '0'),
  title: `Entry ${number}`,
  date: '2026-03-01',
  place,
  noticed,
  expects: null,
  expectation: null,
});

const idsOf = (lines: readonly NoticedLine[]) => lines.map(({ id }) => id);

test('every word must be in the line, its place or its title, whatever its accents', () => {
  const lines = [
    aLine(3, 'The dog’s chain is open.'),
    aLine(2, 'A chain.'),
    aLine(1, 'Snow', 'Tromsø, Norway'),
  ];
  expect(idsOf(filterNoticed(lines, "CHAIN dog's"))).toEqual(['guid:3']);
  expect(idsOf(filterNoticed(lines, 'norway'))).toEqual(['guid:1']);
  expect(filterNoticed(lines, '  ')).toBe(lines);
});

test('by place they stand under the alphabet’s places, the newest first, those without one last', () => {
  const lines = [aLine(4, 'd', null), aLine(3, 'c'), aLine(2, 'b', 'Ålesund, Norway'), aLine(1, 'a')];
  const shown = groupByPlace(lines).map((row) =>
    row.kind === 'place' ? `${row.name} ${row.count} ${row.newest}` : row.line.id,
  );
  expect(shown).toEqual([
    'Ålesund, Norway 1 0002',
    'guid:2',
    'Trieste, Italy 2 0003',
    'guid:3',
    'guid:1',
    'null 1 0004',
    'guid:4',
  ]);
});

test('a draw has every line once, is the same when seen again, and another draw is another order', () => {
  const lines = Array.from({ length: 30 }, (_, index) => aLine(index, `line ${index}`));
  const drawn = shuffleNoticed(lines, 1);
  expect(idsOf(drawn).toSorted()).toEqual(idsOf(lines).toSorted());
  expect(idsOf(drawn)).not.toEqual(idsOf(lines));
  expect(shuffleNoticed(lines, 1)).toEqual(drawn);
  expect(idsOf(shuffleNoticed(lines, 2))).not.toEqual(idsOf(drawn));
});

test('a new line takes its place in a draw without mixing up the others', () => {
  const lines = Array.from({ length: 12 }, (_, index) => aLine(index, `line ${index}`));
  const before = idsOf(shuffleNoticed(lines, 7));
  const after = idsOf(shuffleNoticed([aLine(99, 'new'), ...lines], 7));
  expect(after.filter((id) => id !== 'guid:99')).toEqual(before);
});
