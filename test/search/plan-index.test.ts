import { expect, test } from 'vitest';
import type { SegmentDocs } from '../../src/model/journal/search-index.ts';
import { buildSegment } from '../../src/search/build-segment.ts';
import { planIndex } from '../../src/search/plan-index.ts';
import { anEntry } from '../store/an-entry.ts';

const entriesOf = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => anEntry(to - index));
const docsOf = (from: number, to: number): SegmentDocs => buildSegment(entriesOf(from, to)).docs;

test('a first build reads every entry, so many at once', () => {
  const { groups } = planIndex(entriesOf(1, 4_500), []);
  expect(groups.map(({ length }) => length)).toEqual([2_000, 2_000, 500]);
  expect(new Set(groups.flat()).size).toBe(4_500);
});

test('an index that is up to date is left alone', () => {
  expect(planIndex(entriesOf(1, 50), [docsOf(1, 40), docsOf(41, 50)])).toEqual({ groups: [], kept: [0, 1] });
});

test('a new entry is not a reason to read the others again', () => {
  const { groups, kept } = planIndex(entriesOf(1, 101), [docsOf(1, 100)]);
  expect(groups).toEqual([['guid:101']]);
  expect(kept).toEqual([0]);
});

test('a revised entry is read again, alone', () => {
  const revised = entriesOf(1, 100).map((entry) =>
    entry.id === 'guid:7' ? { ...entry, contentHash: 'revised' } : entry,
  );
  expect(planIndex(revised, [docsOf(1, 100)])).toEqual({ groups: [['guid:7']], kept: [0] });
});

test('a segment with an entry that is gone is made anew without it', () => {
  const { groups, kept } = planIndex(entriesOf(2, 10), [docsOf(1, 10)]);
  expect(groups).toEqual([entriesOf(2, 10).map(({ id }) => id)]);
  expect(kept).toEqual([]);
});

test('without entries nothing is left of an index', () => {
  expect(planIndex([], [docsOf(1, 10)])).toEqual({ groups: [], kept: [] });
});

test('a thousand days of one entry leave few segments, and read each entry a few times', () => {
  const all = entriesOf(1, 1_000);
  let segments: SegmentDocs[] = [];
  let read = 0;
  for (let day = 1; day <= 1_000; day += 1) {
    const { groups, kept } = planIndex(all.slice(-day), segments);
    read += groups.flat().length;
    const added = groups.map((ids) => {
      const numbers = ids.map((id) => Number(id.slice('guid:'.length)));
      return docsOf(Math.min(...numbers), Math.max(...numbers));
    });
    segments = [...kept.flatMap((index) => segments[index] ?? []), ...added];
  }
  expect(segments.length).toBeLessThanOrEqual(11);
  expect(read).toBeLessThanOrEqual(12_000);
});
