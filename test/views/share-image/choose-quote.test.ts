import { expect, test } from 'vitest';
import type { Body } from '../../../src/model/body.ts';
import { chooseQuote } from '../../../src/views/share-image/choose-quote.ts';

const body: Body = [
  { kind: 'rule' },
  { kind: 'paragraph', children: [{ kind: 'text', text: 'The first line.' }] },
  { kind: 'paragraph', children: [{ kind: 'text', text: 'The second.' }] },
];

test('selected words come before what was noticed, and that before the first line', () => {
  expect(chooseQuote(' chosen\nwords ', { noticed: 'A gull.', body })).toBe('chosen words');
  expect(chooseQuote('', { noticed: 'A gull.', body })).toBe('A gull.');
  expect(chooseQuote(' ', { noticed: null, body })).toBe('The first line.');
});

test('an entry without words has no quote', () => {
  expect(chooseQuote('', { noticed: null, body: [] })).toBe('');
});
