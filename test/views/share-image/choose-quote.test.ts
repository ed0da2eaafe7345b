import { expect, test } from 'vitest';
import type { Body } from '../../../src/model/entry/body.ts';
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

test('a selected power is one on the picture too, and what is struck is not on it', () => {
  const sky: Body = [
    {
      kind: 'paragraph',
      children: [
        { kind: 'text', text: 'About 10' },
        { kind: 'sup', said: '⁶', children: [{ kind: 'text', text: '6' }] },
        { kind: 'text', text: ' gulls, and ' },
        { kind: 'del', said: '~~no~~', children: [{ kind: 'text', text: 'no' }] },
        { kind: 'text', text: ' terns.' },
      ],
    },
  ];
  expect(chooseQuote('106 gulls', { noticed: null, body: sky })).toBe('10⁶ gulls');
  expect(chooseQuote('', { noticed: null, body: sky })).toBe('About 10⁶ gulls, and terns.');
  expect(chooseQuote('106 gulls, and no terns', { noticed: null, body: sky })).toBe('10⁶ gulls, and terns');
});
