import { expect, test } from 'vitest';
import { summarizeEntry } from '../../../../src/model/entry/summarize-entry.ts';
import { groupMarks, orderHighlights } from '../../../../src/views/marks/page/group-marks.ts';
import { aHighlight } from '../../../store/a-highlight.ts';
import { anEntry } from '../../../store/an-entry.ts';

const kept = {
  summaries: [3, 2, 1].map((number) => summarizeEntry(anEntry(number))),
  saved: new Map([['guid:2', { id: 'guid:2', isSaved: true, atMs: 5 }]]),
  highlights: new Map([
    ['guid:gone', [aHighlight('lost', { entry: 'guid:gone' })]],
    ['guid:1', [aHighlight('one')]],
    ['guid:2', [aHighlight('two', { anchor: null, note: 'To the whole.' })]],
  ]),
};
const shown = (show?: 'saved' | 'highlights' | 'notes') =>
  groupMarks(kept, show).map(({ id, saved, highlights }) => [
    id,
    saved !== null,
    highlights.map((one) => one.id),
  ]);

test('what was kept stands by entry, newest first, and that of an entry which is not here comes last', () => {
  expect(shown()).toEqual([
    ['guid:2', true, ['two']],
    ['guid:1', false, ['one']],
    ['guid:gone', false, ['lost']],
  ]);
  expect(groupMarks(kept, undefined).at(-1)?.summary).toBeNull();
});

test('a filter leaves what it names, and no entry without it', () => {
  expect(shown('saved')).toEqual([['guid:2', true, []]]);
  expect(shown('highlights')).toEqual([
    ['guid:1', false, ['one']],
    ['guid:gone', false, ['lost']],
  ]);
  expect(shown('notes')).toEqual([['guid:2', true, ['two']]]);
});

test('an entry’s highlights stand in the order of its text, and notes to the whole at the end', () => {
  const at = (id: string, block: number, start: number) =>
    aHighlight(id, { anchor: { block, start, end: start + 1, quote: 'x', prefix: '', suffix: '' } });
  const mixed = [aHighlight('note', { anchor: null }), at('c', 1, 0), at('b', 0, 9), at('a', 0, 2)];
  expect(orderHighlights(mixed).map(({ id }) => id)).toEqual(['a', 'b', 'c', 'note']);
});
