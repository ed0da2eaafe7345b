import { expect, test } from 'vitest';
import { findGaps } from '../../../src/model/journal/find-gaps.ts';

const rows = (...numbers: (string | null)[]) => numbers.map((number) => ({ number }));

test('numbers that are missing between two entries are a gap below the newer one', () => {
  expect(findGaps(rows('0046', '0045', '0040', '0038', '0037'))).toEqual([
    { above: 1, missing: [{ first: '0041', last: '0044' }] },
    { above: 2, missing: [{ first: '0039', last: '0039' }] },
  ]);
});

test('a journal without gaps has none, and what is before its first entry is not missing', () => {
  expect(findGaps(rows('0023', '0022', '0021'))).toEqual([]);
  expect(findGaps([])).toEqual([]);
});

test('a number that stands elsewhere in the journal is not missing', () => {
  expect(findGaps(rows('0005', '0002', '0001', '0004'))).toEqual([
    { above: 0, missing: [{ first: '0003', last: '0003' }] },
  ]);
});

test('posts without a number do not make a gap, nor hide one', () => {
  expect(findGaps(rows('12', null, '11', null, '9'))).toEqual([
    { above: 2, missing: [{ first: '10', last: '10' }] },
  ]);
});

test('a journal numbered by years in between is told in one row', () => {
  expect(findGaps(rows('2026', '0003'))).toEqual([{ above: 0, missing: [{ first: '0004', last: '2025' }] }]);
});
