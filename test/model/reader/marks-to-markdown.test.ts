import { expect, test } from 'vitest';
import { type MarkedEntryText, marksToMarkdown } from '../../../src/model/reader/marks-to-markdown.ts';

const entry: MarkedEntryText = {
  title: 'Entry 0041',
  url: 'https://example.org/entry/0041',
  dateline: 'Trieste · June 3, 2026',
  saved: null,
  marks: [],
};
const mark = { lines: ['flat as slate'], note: '', orphan: null };

test('saved entries, quotes and notes stand under their entry', () => {
  const text = marksToMarkdown('A journal', [
    {
      ...entry,
      saved: 'Saved on June 4, 2026',
      marks: [
        { ...mark, note: 'The same word again.' },
        { lines: [], note: 'To the whole of it.', orphan: null },
      ],
    },
    { ...entry, title: 'Entry 0040', url: null, marks: [{ ...mark, orphan: 'No longer in the text' }] },
  ]);
  expect(text).toBe(`# A journal

## [Entry 0041](<https://example.org/entry/0041>)

Trieste · June 3, 2026

Saved on June 4, 2026

> flat as slate

The same word again.

To the whole of it.

## Entry 0040

Trieste · June 3, 2026

> flat as slate

*No longer in the text*
`);
});

test('the lines of a quote and of a note stay lines, and its paragraphs paragraphs', () => {
  const note = 'one\ntwo\n\nthree';
  expect(
    marksToMarkdown('A journal', [{ ...entry, marks: [{ lines: ['salt', 'tar'], note, orphan: null }] }]),
  ).toContain('> salt\\\n> tar\n\none\\\ntwo\n\nthree\n');
});

test('signs in what was written do not become Markdown', () => {
  const written = (note: string) =>
    marksToMarkdown('t', [{ ...entry, marks: [{ lines: [], note, orphan: null }] }])
      .trim()
      .split('\n')
      .at(-1);
  expect(written('# no heading')).toBe('\\# no heading');
  expect(written('- no item')).toBe('\\- no item');
  expect(written('12. no item')).toBe('12\\. no item');
  expect(written('*a* _b_ `c` [d](e) <f> &amp; \\g')).toBe(
    '\\*a\\* \\_b\\_ \\`c\\` \\[d\\](e) \\<f\\> \\&amp; \\\\g',
  );
  expect(written('---')).toBe('\\---');
  expect(marksToMarkdown('t', [{ ...entry, title: 'a]b', url: 'https://e.org/a b>' }])).toContain(
    '## [a\\]b](<https://e.org/a%20b%3E>)',
  );
});
