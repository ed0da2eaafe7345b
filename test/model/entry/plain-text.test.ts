import { expect, test } from 'vitest';
import type { Body, Inline } from '../../../src/model/entry/body.ts';
import { countWords, plainText } from '../../../src/model/entry/plain-text.ts';

const text = (value: string): Inline => ({ kind: 'text', text: value });

test('a body reads in order, one line for each block, with every word in it', () => {
  const body: Body = [
    { kind: 'heading', level: 2, children: [text('One')] },
    {
      kind: 'paragraph',
      children: [text('two '), { kind: 'em', children: [text('three')] }, { kind: 'break' }, text('four')],
    },
    { kind: 'rule' },
    { kind: 'list', ordered: false, items: [[{ kind: 'paragraph', children: [text('five')] }], []] },
    {
      kind: 'quote',
      children: [
        {
          kind: 'paragraph',
          children: [{ kind: 'link', href: 'https://a.example/', children: [text('six')] }],
        },
      ],
    },
    { kind: 'code', text: 'seven\n  eight' },
    { kind: 'table', head: [[text('nine')]], rows: [[[text('ten')], [{ kind: 'code', text: 'eleven' }]]] },
    { kind: 'image', src: 'https://a.example/i.png', alt: 'unseen', caption: [text('twelve')] },
    { kind: 'image', src: 'https://a.example/j.png', alt: 'unseen' },
  ];
  expect(plainText(body)).toBe('One\ntwo three four\nfive\nsix\nseven\n  eight\nnine\nten eleven\ntwelve');
});

test('nothing is no text', () => {
  expect(plainText([])).toBe('');
});

test.each([
  ['', 0],
  ['— … ·', 0],
  ['one', 1],
  ['The goose’s ring: K 41.', 5],
  ['well-known e.g. 34.0522', 3],
  ['Ärger in Åland', 3],
  ['東京は夜', 2],
  ['東京 Tokyo', 2],
])('%s has so many words', (words, count) => {
  expect(countWords(words)).toBe(count);
});
