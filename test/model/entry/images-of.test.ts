import { expect, test } from 'vitest';
import type { Block } from '../../../src/model/entry/body.ts';
import { imagesOf } from '../../../src/model/entry/images-of.ts';

const image = (src: string): Block => ({ kind: 'image', src, alt: '' });

test('pictures are found in reading order, inside quotes and lists too', () => {
  const body: Block[] = [
    { kind: 'paragraph', children: [{ kind: 'text', text: 'none here' }] },
    image('a'),
    { kind: 'quote', children: [image('b')] },
    { kind: 'list', ordered: false, items: [[image('c')], [{ kind: 'quote', children: [image('d')] }]] },
  ];
  expect(imagesOf(body)).toEqual(['a', 'b', 'c', 'd']);
});
