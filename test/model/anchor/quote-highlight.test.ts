import { expect, test } from 'vitest';
import { makeAnchor } from '../../../src/model/anchor/make-anchor.ts';
import { quoteHighlight } from '../../../src/model/anchor/quote-highlight.ts';
import type { Body } from '../../../src/model/entry/body.ts';
import type { TextAnchor } from '../../../src/model/reader/reader-data.ts';

const paragraph = (text: string): Body[number] => ({ kind: 'paragraph', children: [{ kind: 'text', text }] });
const first = 'The harbour was as flat as wet slate.';
const second = 'Nobody spoke until noon.';
const entry = {
  body: [paragraph(first), paragraph(second)],
  noticed: 'a gull on the mast',
  expects: 'rain before the second tram',
};

function anchor(block: number, text: string, words: string): TextAnchor {
  const start = text.indexOf(words);
  const made = makeAnchor(text, { block, start, end: start + words.length });
  if (!made) throw new Error('There is nothing to mark.');
  return made;
}

test('a highlight over several paragraphs is one quote, line by line', () => {
  const quote = quoteHighlight(
    { anchor: anchor(0, first, 'flat as wet slate.'), more: [anchor(1, second, 'Nobody spoke')] },
    entry,
  );
  expect(quote).toMatchObject({
    lines: ['flat as wet slate.', 'Nobody spoke'],
    prefix: 'The harbour was as ',
    suffix: ' until noon.',
    found: { block: 0 },
  });
});

test('closing lines are quoted as any other words', () => {
  const quote = quoteHighlight({ anchor: anchor(2, entry.noticed, 'gull') }, entry);
  expect(quote).toMatchObject({ lines: ['gull'], prefix: 'a ', suffix: ' on the mast', found: { block: 2 } });
  const expected = quoteHighlight(
    { anchor: anchor(2, entry.expects, 'second tram') },
    { ...entry, noticed: null },
  );
  expect(expected).toMatchObject({ lines: ['second tram'], found: { block: 2 } });
});

test('a part whose words are gone reads as it did, and the highlight is an orphan once all of it is', () => {
  const highlight = { anchor: anchor(0, first, 'wet slate'), more: [anchor(1, second, 'until noon')] };
  const half = quoteHighlight(highlight, { ...entry, body: [paragraph('All is new.'), paragraph(second)] });
  expect(half).toMatchObject({ lines: ['wet slate', 'until noon'], found: { block: 1 } });
  const none = quoteHighlight(highlight, { ...entry, body: [paragraph('All is new.')] });
  expect(none).toMatchObject({ lines: ['wet slate', 'until noon'], found: null });
  expect(quoteHighlight(highlight, null)).toMatchObject({ found: null });
});

test('a note to the entry as a whole has no words', () => {
  expect(quoteHighlight({ anchor: null }, entry)).toBeNull();
});
