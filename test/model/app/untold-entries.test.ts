import { expect, test } from 'vitest';
import { countUnread, entryNote, untoldEntries } from '../../../src/model/app/untold-entries.ts';
import { summaryOf } from '../../fixtures/entry-summary.ts';

const entries = (...ids: string[]) => ids.map((id) => ({ id }));
const ids = (summaries: readonly { id: string }[]) => summaries.map(({ id }) => id);

test('what was told or read is not told again, and the oldest comes first', () => {
  const { toShow, toPass } = untoldEntries(entries('5', '4', '3', '2', '1'), {
    told: new Set(['1', '2']),
    read: new Set(['2', '4']),
  });
  expect(ids(toShow)).toEqual(['3', '5']);
  expect(ids(toPass)).toEqual(['4']);
});

test('of an archive that comes at once only the newest twenty are shown, and the rest are told for good', () => {
  const all = entries(...Array.from({ length: 300 }, (_, index) => String(300 - index)));
  const { toShow, toPass } = untoldEntries(all, { told: new Set(), read: new Set() });
  expect(ids(toShow)).toEqual(Array.from({ length: 20 }, (_, index) => String(281 + index)));
  expect(toPass).toHaveLength(280);
});

test('unread are those without a read mark', () => {
  expect(
    countUnread(
      entries('3', '2', '1'),
      new Map([
        ['2', 1],
        ['9', 1],
      ]),
    ),
  ).toBe(2);
});

test('a note says whose it is, where it was written and how it begins', () => {
  const summary = summaryOf({
    slug: '0090',
    title: 'Entry 0090',
    place: 'Los Angeles',
    firstLine: 'The light was flat.',
  });
  expect(entryNote(summary)).toEqual({
    entry: '0090',
    slug: '0090',
    title: 'Entry 0090',
    body: 'Los Angeles\nThe light was flat.',
  });
});

test('what an entry does not have leaves no empty line', () => {
  expect(entryNote(summaryOf({ slug: '0090', title: 'A post', place: null, firstLine: 'Words.' })).body).toBe(
    'Words.',
  );
  expect(entryNote(summaryOf({ slug: '0090', title: 'A picture', place: 'Lima', firstLine: '' })).body).toBe(
    'Lima',
  );
});
