import { expect, test } from 'vitest';
import { findAnchor } from '../../../src/model/anchor/find-anchor.ts';
import { makeAnchor } from '../../../src/model/anchor/make-anchor.ts';
import type { TextAnchor } from '../../../src/model/reader/reader-data.ts';

const harbour = 'The ferry was late, and nobody on the quay seemed to mind. Gulls walked about like clerks.';
const bread = 'I bought bread from a man who weighed it in his hand. The ferry was late, he said, as ever.';
const evening = 'In the evening the wind went round to the north and the water lay flat as slate.';

function anchorOf(blocks: readonly string[], quote: string, block = 0): TextAnchor {
  const text = blocks[block] ?? '';
  const start = text.indexOf(quote);
  const anchor = makeAnchor(text, { block, start, end: start + quote.length });
  if (start < 0 || !anchor) throw new Error(`“${quote}” is not in block ${block}.`);
  return anchor;
}

/** What the anchor marks in the blocks as they are now. */
function findIn(blocks: readonly string[], anchor: TextAnchor): string | null {
  const found = findAnchor(anchor, blocks);
  return found && `${found.block}: ${blocks[found.block]?.slice(found.start, found.end)}`;
}

test('a quote that stands where it was is found there', () => {
  const blocks = [harbour, bread, evening];
  expect(findIn(blocks, anchorOf(blocks, 'Gulls walked about'))).toBe('0: Gulls walked about');
});

test('a quote is found in the block that it has moved to', () => {
  const anchor = anchorOf([harbour, evening], 'flat as slate', 1);
  expect(findIn([bread, harbour, 'A new paragraph.', evening], anchor)).toBe('3: flat as slate');
});

test('of several places with the same words, the surroundings decide, then nearness', () => {
  const anchor = anchorOf([harbour, bread], 'The ferry was late', 1);
  expect(findIn([`Later. ${harbour}`, evening, `Again. ${bread}`], anchor)).toBe('2: The ferry was late');
  const twice = 'Rain at noon. Rain at noon. Rain at noon.';
  const second = makeAnchor(twice, { block: 0, start: 14, end: 27 });
  expect(second && findAnchor({ ...second, block: 4 }, ['', twice, '', twice, '', '', twice])?.block).toBe(3);
});

test('a quote survives curly quotes, dashes, case, accents and other kinds of white space', () => {
  const anchor = anchorOf(
    ['He said "I don\'t know" - and left the cafe at once.'],
    '"I don\'t know" - and left the cafe',
  );
  expect(findIn(['So: he said “I don’t know” – and left the café at once.'], anchor)).toBe(
    '0: “I don’t know” – and left the café',
  );
  const spaced = anchorOf(['A walk of 12 km along the shore road.'], '12 km along the shore');
  expect(findIn(['Today: a walk of 12\u00a0km along the shore road.'], spaced)).toBe(
    '0: 12\u00a0km along the shore',
  );
});

test('a quote is found when a word in it was mended', () => {
  const anchor = anchorOf([harbour], 'nobody on the quay seemed to mind');
  expect(findIn([harbour.replace('quay seemed', 'pier seemed')], anchor)).toBe(
    '0: nobody on the pier seemed to mind',
  );
  expect(findIn([evening, harbour.replace('nobody on', 'nobody at all on')], anchor)).toBe(
    '1: nobody at all on the quay seemed to mind',
  );
});

test('words that are gone are an orphan', () => {
  const blocks = [harbour, bread];
  expect(findIn([evening], anchorOf(blocks, 'Gulls walked about like clerks'))).toBeNull();
  expect(findIn([], anchorOf(blocks, 'Gulls walked'))).toBeNull();
});

test('a short word is not taken for the same word somewhere else', () => {
  const anchor = anchorOf([harbour], 'the');
  expect(findIn([evening, 'Nothing of the kind.'], anchor)).toBeNull();
  expect(findIn([evening, harbour], anchor)).toBe('1: the');
});

test('white space at the ends of a selection is no part of its quote', () => {
  const anchor = makeAnchor(harbour, { block: 0, start: 3, end: 10 });
  expect(anchor).toMatchObject({ start: 4, end: 9, quote: 'ferry', prefix: 'The ' });
  expect(makeAnchor('one   two', { block: 0, start: 3, end: 6 })).toBeNull();
});

test('a context never holds half a character', () => {
  const text = `🌊${'a'.repeat(31)}quote${'b'.repeat(31)}🌊`;
  const anchor = makeAnchor(text, { block: 0, start: 33, end: 38 });
  expect(anchor?.prefix).toBe('a'.repeat(31));
  expect(anchor?.suffix).toBe('b'.repeat(31));
});
