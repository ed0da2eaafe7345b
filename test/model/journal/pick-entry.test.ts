import { expect, test } from 'vitest';
import { summarizeEntry } from '../../../src/model/entry/summarize-entry.ts';
import { pickEntry } from '../../../src/model/journal/pick-entry.ts';
import { anEntry } from '../../store/an-entry.ts';

const rows = [3, 2, 1].map((number) => summarizeEntry(anEntry(number)));
const throws = Array.from({ length: 20 }, (_, index) => index / 20);
const picks = (read: string[], shown: string | null) =>
  new Set(
    throws.map(
      (value) => pickEntry(rows, { shown, isRead: (id) => read.includes(id), random: () => value })?.slug,
    ),
  );

test('any entry may come, but not the one that is shown', () => {
  expect(picks([], null)).toEqual(new Set(['0003', '0002', '0001']));
  expect(picks([], '0002')).toEqual(new Set(['0003', '0001']));
});

test('unread entries come first, and read ones when there are no others', () => {
  expect(picks(['guid:3'], '0002')).toEqual(new Set(['0001']));
  expect(picks(['guid:1', 'guid:3'], '0002')).toEqual(new Set(['0003', '0001']));
});

test('where there is no other entry none comes', () => {
  expect(pickEntry(rows.slice(0, 1), { shown: '0003', isRead: () => false, random: () => 0 })).toBeNull();
});
