import { expect, test } from 'vitest';
import { entryNote } from '../../../src/model/app/entry-note.ts';
import { summaryOf } from '../../fixtures/entry-summary.ts';

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
