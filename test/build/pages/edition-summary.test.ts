import { expect, test } from 'vitest';
import { countPlaces, summaryLines } from '../../../src/build/pages/edition-summary.ts';
import type { SkippedItem } from '../../../src/build/pages/find-skipped.ts';

const anItem: SkippedItem = { number: 4, title: null, mark: null, reason: 'cannot be read as an item' };

test('a place counts once, however it is spelt, and no place not at all', () => {
  const places = ['Lisbon, Portugal', 'lisbon,  portugal', 'Lisbon', null, 'Porto, Portugal'];
  expect(countPlaces(places.map((place) => ({ place })))).toBe(3);
});

test('a feed that was read whole is one line', () => {
  expect(summaryLines({ entries: 120, points: 118, places: 43, skipped: [] })).toEqual([
    '120 entries, 118 of them on the map, at 43 named places.',
  ]);
  expect(summaryLines({ entries: 1, points: 0, places: 1, skipped: [] })).toEqual([
    '1 entry, 0 of them on the map, at 1 named place.',
  ]);
});

test('a skipped item has its title, else its id, and the reason', () => {
  const skipped = [{ ...anItem, title: 'North' }, { ...anItem, mark: 'tag:4' }, anItem];
  expect(summaryLines({ entries: 2, points: 2, places: 0, skipped })).toEqual([
    '2 entries, 2 of them on the map, at 0 named places; 3 items skipped:',
    '  item 4 “North” cannot be read as an item.',
    '  item 4 (tag:4) cannot be read as an item.',
    '  item 4 cannot be read as an item.',
  ]);
});

test('twenty are told one by one, and the rest counted', () => {
  const lines = (count: number) =>
    summaryLines({ entries: 0, points: 0, places: 0, skipped: Array(count).fill(anItem) });
  expect(lines(20)).toHaveLength(21);
  expect(lines(21)).toHaveLength(22);
  expect(lines(2_000)).toHaveLength(22);
  expect(lines(2_000).at(-1)).toBe('and 1980 more.');
});

test('a title stays on its line, and tells a terminal nothing', () => {
  const title = `One\n\u001b[31mtwo ${'x'.repeat(200)}`;
  const [, line = ''] = summaryLines({ entries: 0, points: 0, places: 0, skipped: [{ ...anItem, title }] });
  expect(line).toMatch(/^ {2}item 4 “One \[31mtwo x+…” cannot be read as an item\.$/);
  expect(line.length).toBeLessThan(130);
});
