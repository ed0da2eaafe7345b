import { expect, test } from 'vitest';
import type { Body } from '../../src/model/body.ts';
import { orderOf } from '../../src/model/entry.ts';
import { summarizeEntry } from '../../src/store/summarize-entry.ts';
import { anEntry } from './an-entry.ts';

function summaryOf(body: Body) {
  const entry = anEntry(1, { body });
  return summarizeEntry({ ...entry, order: orderOf(entry) });
}

function paragraph(text: string): Body[number] {
  return { kind: 'paragraph', children: [{ kind: 'text', text }] };
}

test('the first line is the first prose, not a heading or an image before it', () => {
  const { firstLine } = summaryOf([
    { kind: 'heading', level: 2, children: [{ kind: 'text', text: 'Morning' }] },
    { kind: 'image', src: 'https://example.org/quay.jpg', alt: 'The quay' },
    paragraph('The ferry was late.'),
  ]);
  expect(firstLine).toBe('The ferry was late.');
});

test('the first line joins what markup and line breaks cut apart', () => {
  const { firstLine } = summaryOf([
    {
      kind: 'paragraph',
      children: [
        { kind: 'text', text: 'The ' },
        { kind: 'em', children: [{ kind: 'text', text: 'last' }] },
        { kind: 'text', text: ' ferry' },
        { kind: 'break' },
        { kind: 'text', text: 'was late.' },
      ],
    },
  ]);
  expect(firstLine).toBe('The last ferry was late.');
});

test('a long first line is cut at a word', () => {
  const { firstLine } = summaryOf([paragraph('harbour '.repeat(40))]);
  expect(firstLine.length).toBeLessThanOrEqual(160);
  expect(firstLine).toMatch(/harbour$/);
});

test('a long first line without spaces is cut between characters, never inside one', () => {
  const { firstLine } = summaryOf([paragraph(`x${'🧭'.repeat(100)}`)]);
  expect(firstLine.length).toBeLessThanOrEqual(160);
  expect(firstLine).toBe(new TextDecoder().decode(new TextEncoder().encode(firstLine)));
  expect(firstLine).toMatch(/🧭$/u);
});

test('words are counted through lists, quotes and tables', () => {
  const { words } = summaryOf([
    paragraph('one two'),
    { kind: 'list', ordered: false, items: [[paragraph('three')], [paragraph('four five')]] },
    { kind: 'quote', children: [paragraph('six')] },
    { kind: 'table', head: [[{ kind: 'text', text: 'seven' }]], rows: [[[{ kind: 'text', text: 'eight' }]]] },
    { kind: 'rule' },
  ]);
  expect(words).toBe(8);
});
