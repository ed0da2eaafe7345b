import { expect, test } from 'vitest';
import type { Block, Body } from '../../../src/model/entry/body.ts';
import { findPart, spokenPartsOf } from '../../../src/model/entry/spoken-parts.ts';

const paragraph = (words: string): Block => ({
  kind: 'paragraph',
  children: [{ kind: 'text', text: words }],
});

function partsOf(body: Body, closing: { noticed?: string; expects?: string } = {}) {
  return spokenPartsOf(
    {
      title: 'Entry 0007',
      dateText: 'Monday, March 2, 2026',
      place: 'Bergen, Norway',
      body,
      noticed: closing.noticed ?? null,
      expects: closing.expects ?? null,
    },
    'en',
  );
}

test('an entry is announced, then read sentence by sentence, then its closing lines', () => {
  const parts = partsOf([paragraph('The rain stopped. Nobody noticed!')], {
    noticed: 'a dry bench.',
    expects: 'more rain. And soon.',
  });
  expect(parts.map((part) => part.text)).toEqual([
    'Entry 0007. Monday, March 2, 2026. Bergen, Norway.',
    'The rain stopped.',
    'Nobody noticed!',
    'Today I noticed: a dry bench.',
    'Tomorrow I expect: more rain.',
    'And soon.',
  ]);
});

test('a sentence’s place is that of its characters in the block’s text', () => {
  const words = '  The rain stopped.  Nobody noticed! ';
  const parts = partsOf([paragraph(words)]).filter((part) => part.where === 'body');
  expect(parts.map(({ start, end }) => words.slice(start, end))).toEqual([
    'The rain stopped.',
    'Nobody noticed!',
  ]);
});

test('places run on through the items of a list, which stand in the page with nothing between them', () => {
  const body: Body = [
    { kind: 'list', ordered: false, items: [[paragraph('One boat')], [paragraph('Two oars')]] },
  ];
  const [first, second] = partsOf(body).filter((part) => part.where === 'body');
  expect(first).toMatchObject({ start: 0, end: 8, text: 'One boat' });
  expect(second).toMatchObject({ start: 8, end: 16, text: 'Two oars' });
});

test('a sentence too long for some voices is said in pieces, none of its words lost', () => {
  const sentence = `${'the tide came in, and the tide went out, '.repeat(12)}and that was all.`;
  const parts = partsOf([paragraph(sentence)]).filter((part) => part.where === 'body');
  expect(parts.length).toBeGreaterThan(2);
  for (const part of parts) expect(part.text.length).toBeLessThanOrEqual(200);
  expect(parts.map((part) => part.text).join(' ')).toBe(sentence);
  expect(parts.map(({ start, end }) => sentence.slice(start, end))).toEqual(parts.map((part) => part.text));
});

test('a text without a space or comma is cut all the same', () => {
  const parts = partsOf([paragraph('あ'.repeat(450))]).filter((part) => part.where === 'body');
  expect(parts.map((part) => part.text.length)).toEqual([200, 200, 50]);
});

test('rules, empty blocks and pictures without words are passed over in silence', () => {
  const body: Body = [
    { kind: 'rule' },
    { kind: 'image', src: 'https://example.org/a.png', alt: 'A' },
    paragraph(' … '),
  ];
  expect(partsOf(body)).toHaveLength(1);
});

test('a place is found again, and one that the text no longer has means the sentence before it', () => {
  const parts = partsOf([paragraph('One. Two. Three.'), paragraph('Four.')], { noticed: 'five.' });
  expect(parts[findPart(parts, { where: 'body', block: 0, start: 5 })]?.text).toBe('Two.');
  expect(parts[findPart(parts, { where: 'body', block: 0, start: 7 })]?.text).toBe('Two.');
  expect(parts[findPart(parts, { where: 'body', block: 9, start: 0 })]?.text).toBe('Four.');
  expect(parts[findPart(parts, { where: 'noticed', block: 0, start: 0 })]?.text).toBe(
    'Today I noticed: five.',
  );
  expect(findPart([], { where: 'body', block: 0, start: 0 })).toBe(0);
});
