import { expect, test } from 'vitest';
import { periodsOf } from '../../../src/build/pages/periods-of.ts';
import { summarizeEntry } from '../../../src/model/entry/summarize-entry.ts';
import { anEntry } from '../../store/an-entry.ts';

const dated = (number: number, date: string | null) => summarizeEntry(anEntry(number, { date }));

test('years come from the latest on, and what has no date comes last', () => {
  const summaries = [
    dated(5, '2027-01-01'),
    dated(4, null),
    dated(3, '2026-12-31'),
    dated(2, '2026-12-31'),
    dated(1, '2025-03-01'),
  ];
  const { years, months } = periodsOf(summaries);
  expect(years.map(({ period }) => period)).toEqual([
    { key: '2027', size: 1 },
    { key: '2026', size: 2 },
    { key: '2025', size: 1 },
    { key: 'undated', size: 1 },
  ]);
  expect(years.flatMap(({ entries }) => entries.map(({ number }) => number))).toEqual([
    '0005',
    '0003',
    '0002',
    '0001',
    '0004',
  ]);
  expect(months).toEqual([]);
});

test('a year that has too many entries for one page leads to its months, which hold each of them once', () => {
  const summaries = [
    dated(4, '2027-01-01'),
    dated(3, '2026-06-02'),
    dated(2, '2026-06-01'),
    dated(1, '2026-02-01'),
  ];
  const { years, months } = periodsOf(summaries, 2);
  expect(years[1]).toEqual({
    period: { key: '2026', size: 3 },
    months: [
      { key: '2026-06', size: 2 },
      { key: '2026-02', size: 1 },
    ],
    entries: [],
  });
  expect(years[0]).toMatchObject({ months: [], entries: [summaries[0]] });
  expect(months.flatMap(({ entries }) => entries)).toEqual(summaries.slice(1));
});
