import { expect, test } from 'vitest';
import { describeImport } from '../../../../src/views/ui/format/describe-import.ts';

const none = { readMarks: 0, positions: 0, settings: 0, judgements: 0, saved: 0, highlights: 0 };

test('an import tells what it brought', () => {
  const brought = (counts: Partial<typeof none>) =>
    describeImport({ kind: 'imported', counts: { ...none, ...counts } });
  expect(brought({ readMarks: 1_200, judgements: 1, settings: 2 })).toBe(
    'Imported 1,200 read marks, 1 verdict or guess and 2 settings.',
  );
  expect(brought({ saved: 2, highlights: 1 })).toBe('Imported 2 saved entries and 1 highlight or note.');
  expect(brought({ positions: 1 })).toBe('Imported 1 place in an entry.');
  expect(brought({})).toBe('Everything in this file was here already.');
});

test('a refused file is told why, and that nothing was changed', () => {
  expect(describeImport({ kind: 'refused', refusal: { kind: 'other-journal', title: 'Elsewhere' } })).toBe(
    'This file belongs to another journal, Elsewhere. Nothing was changed.',
  );
  expect(describeImport({ kind: 'refused', refusal: { kind: 'broken', part: 'judgements' } })).toBe(
    'This file is damaged: its “judgements” cannot be read. Nothing was changed.',
  );
});
