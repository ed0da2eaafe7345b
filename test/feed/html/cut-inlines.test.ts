import { expect, test } from 'vitest';
import { flattenBody } from '../../../src/feed/form/flatten-body.ts';
import { cutInlines, trimInlines } from '../../../src/feed/html/cut-inlines.ts';
import type { Inline } from '../../../src/model/entry/body.ts';

const line: Inline[] = [
  { kind: 'text', text: 'One ' },
  {
    kind: 'em',
    children: [{ kind: 'text', text: 'two' }, { kind: 'break' }, { kind: 'code', text: 'three' }],
  },
  {
    kind: 'link',
    href: 'https://a.example/',
    children: [{ kind: 'strong', children: [{ kind: 'text', text: 'four' }] }],
  },
  { kind: 'break' },
  { kind: 'text', text: '.' },
];
const flat = (inlines: Inline[]) => flattenBody([{ kind: 'paragraph', children: inlines }]).text;

test('pieces cut anywhere make the whole line again', () => {
  const { length } = flat(line);
  for (let a = 0; a <= length; a += 1) {
    for (let b = a; b <= length; b += 1) {
      const pieces = cutInlines(line, [a, b]);
      expect(pieces.map(flat)).toEqual([flat(line).slice(0, a), flat(line).slice(a, b), flat(line).slice(b)]);
    }
  }
});

test('emphasis and links stand around both halves of what is cut in them', () => {
  expect(cutInlines(line, [5])).toEqual([
    [
      { kind: 'text', text: 'One ' },
      { kind: 'em', children: [{ kind: 'text', text: 't' }] },
    ],
    [
      {
        kind: 'em',
        children: [{ kind: 'text', text: 'wo' }, { kind: 'break' }, { kind: 'code', text: 'three' }],
      },
      ...line.slice(2),
    ],
  ]);
});

test('no piece holds emphasis or a link around nothing', () => {
  for (let at = 0; at <= flat(line).length; at += 1) {
    expect(JSON.stringify(cutInlines(line, [at, at]))).not.toContain('"children":[]');
  }
});

test('trimming takes white space, breaks and named characters from both ends, at any depth', () => {
  const em = (...children: Inline[]): Inline => ({ kind: 'em', children });
  const text = (value: string): Inline => ({ kind: 'text', text: value });
  expect(trimInlines([{ kind: 'break' }, em(text(' · '), text('a ')), em(text(' '))], '·')).toEqual([
    em(text('a')),
  ]);
  expect(trimInlines([em({ kind: 'break' }), text(' \n')])).toEqual([]);
  expect(trimInlines([text('\u00a0a')])).toEqual([text('\u00a0a')]);
});
