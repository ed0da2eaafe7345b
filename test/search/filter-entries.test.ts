import { expect, test } from 'vitest';
import { addFilter, cutOut } from '../../src/search/edit-filters.ts';
import { parseSearch } from '../../src/search/parse-search.ts';
import { find, saying } from './journal-index.ts';

const journal = [
  saying(1, 'boat', { date: '2025-12-31', place: 'Los Angeles, California, USA', state: 'still' }),
  saying(2, 'boat', { date: '2026-06-01', place: 'Amorgos, Greece', state: 'moving' }),
  saying(3, 'train', { date: '2026-06-25', place: 'Naxos, Greece', state: 'at anchor' }),
  saying(4, 'boat', { date: '2026-07-02', place: null, state: null }),
];
const found = (query: string, sets = {}) => find(query, [journal], { sort: 'date', ...sets }).slugs;

test('a place or state is found by the beginnings of its words, whatever their accents', () => {
  expect(found('place:greece')).toEqual(['0003', '0002']);
  expect(found('place:"los angeles"')).toEqual(['0001']);
  expect(found('place:“Los Ángeles”')).toEqual(['0001']);
  expect(found('place:angel')).toEqual(['0001']);
  expect(found('place:"greece naxos"')).toEqual([]);
  expect(found('state:moving')).toEqual(['0002']);
  expect(found('state:"at anchor"')).toEqual(['0003']);
});

test('before and after leave out the year, month or day itself', () => {
  expect(found('before:2026')).toEqual(['0001']);
  expect(found('after:2025')).toEqual(['0004', '0003', '0002']);
  expect(found('before:2026-06')).toEqual(['0001']);
  expect(found('after:2026-06')).toEqual(['0004']);
  expect(found('before:2026-06-25')).toEqual(['0002', '0001']);
  expect(found('after:2026-06-01 before:2026-07')).toEqual(['0003']);
});

test('an entry without any date is neither before nor after', () => {
  const undated = [saying(1, 'boat', { date: null, instantMs: 0 })];
  expect(find('boat', [undated]).slugs).toEqual(['0001']);
  expect(find('before:2027', [undated]).slugs).toEqual([]);
  expect(find('after:1900', [undated]).slugs).toEqual([]);
});

test('what the reader has read, saved and marked can be asked for', () => {
  const sets = { read: ['guid:1', 'guid:2'], saved: ['guid:2'], noted: ['guid:3'] };
  expect(found('is:unread', sets)).toEqual(['0004', '0003']);
  expect(found('is:read', sets)).toEqual(['0002', '0001']);
  expect(found('is:saved', sets)).toEqual(['0002']);
  expect(found('IS:Noted', sets)).toEqual(['0003']);
  expect(found('boat is:unread', sets)).toEqual(['0004']);
});

test('filters and words must all hold', () => {
  expect(found('boat place:greece')).toEqual(['0002']);
  expect(found('place:greece state:moving after:2026-06')).toEqual([]);
});

test('a filter that cannot be read is told, and does not count', () => {
  const { filters, faults } = parseSearch('boat before:june after:2026-13 is:lost place: state:""');
  expect(filters).toEqual([]);
  expect(faults.map(({ key, reason, text }) => [key, reason, text])).toEqual([
    ['before', 'no-day', 'june'],
    ['after', 'no-day', '2026-13'],
    ['is', 'unknown-set', 'lost'],
    ['place', 'empty', ''],
    ['state', 'empty', ''],
  ]);
  expect(parseSearch('before:2026-02-30').faults).toHaveLength(1);
});

test('a colon of another kind is no filter', () => {
  expect(parseSearch('at 13:45 re:boat')).toMatchObject({ filters: [], faults: [] });
  expect(find('13:45', [[saying(1, 'It was 13:45.'), saying(2, 'It was 45:13.')]]).slugs).toEqual(['0001']);
});

test('a filter is written behind the words, in quotes where it needs them', () => {
  expect(addFilter('boat', 'place', 'Los Angeles')).toBe('boat place:"Los Angeles"');
  expect(addFilter('', 'is', 'unread')).toBe('is:unread');
  expect(addFilter('is:unread', 'is', 'unread')).toBe('is:unread');
  expect(addFilter('is:unread', 'is', 'saved')).toBe('is:unread is:saved');
  expect(addFilter('before:2026 boat', 'before', '2026-06')).toBe('boat before:2026-06');
});

test('what was written can be taken out again', () => {
  const query = addFilter('night boat', 'place', 'Los Angeles');
  const [filter] = parseSearch(query).filters;
  expect(filter && cutOut(query, filter)).toBe('night boat');
});

test('a minus before a filter turns it around', () => {
  expect(found('-place:greece')).toEqual(['0004', '0001']);
  expect(found('boat -place:"los angeles"')).toEqual(['0004', '0002']);
  expect(found('-is:read', { read: ['guid:1', 'guid:2'] })).toEqual(['0004', '0003']);
  expect(found('-before:2026')).toEqual(['0004', '0003', '0002']);
});

test('a filter that is taken out takes its minus along, and one that is added leaves it alone', () => {
  const { filters } = parseSearch('boat -place:greece');
  expect(filters.map((filter) => cutOut('boat -place:greece', filter))).toEqual(['boat']);
  expect(addFilter('-before:2026', 'before', '2027')).toBe('-before:2026 before:2027');
});
