import { expect, test } from 'vitest';
import { parseHighlight } from '../../../src/model/reader/parse-highlight.ts';
import { aHighlight } from '../../store/a-highlight.ts';

const anchor = { block: 1, start: 0, end: 4, quote: 'Noon', prefix: '', suffix: ' came' };
const asJson = (value: unknown) => JSON.parse(JSON.stringify(value));

test('a highlight over several paragraphs comes back out of a file as it was', () => {
  const highlight = aHighlight('one', { more: [anchor] });
  expect(parseHighlight(asJson(highlight))).toEqual(highlight);
});

test('one of an older file reaches into one paragraph', () => {
  const highlight = aHighlight('one');
  expect(parseHighlight(asJson(highlight))).toEqual(highlight);
  expect(parseHighlight(asJson(highlight))).not.toHaveProperty('more');
});

test.each([
  ['what is no list', 'Noon'],
  ['what is no anchor', [{ ...anchor, end: 0 }]],
])('%s is no reach of a highlight', (_name, more) => {
  expect(parseHighlight(asJson({ ...aHighlight('one'), more }))).toBeNull();
});

test('a note to the entry as a whole reaches nowhere', () => {
  expect(parseHighlight(asJson({ ...aHighlight('one'), anchor: null, more: [anchor] }))).toBeNull();
});
