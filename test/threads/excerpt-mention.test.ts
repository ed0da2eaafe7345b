import { expect, test } from 'vitest';
import { excerptMention } from '../../src/threads/excerpt-mention.ts';
import { anEntry } from '../store/an-entry.ts';

const saying = (text: string) =>
  anEntry(1, { body: [{ kind: 'paragraph', children: [{ kind: 'text', text }] }] });
const markedIn = (text: string, name: string) =>
  excerptMention(saying(text), name)?.flatMap((part) => (part.isMatch ? [part.text] : []));

test('a name is marked as a word of its own, as it is written there', () => {
  expect(markedIn('I trust no rust.', 'rust')).toEqual(['rust']);
  expect(markedIn('We took the eggs.', 'egg')).toEqual(['eggs']);
  expect(markedIn('In Valparaíso’s hills', 'Valparaíso')).toEqual(['Valparaíso’s']);
});

test('a longer name is met by its short form', () => {
  expect(markedIn('What I had got at Williams', 'Puerto Williams')).toEqual(['Williams']);
});

test('where it is not met there is no excerpt', () => {
  expect(excerptMention(saying('Nothing here.'), 'Nives')).toBeNull();
});

test('the excerpt is a stretch of the line around it', () => {
  const text = `${'before it all '.repeat(20)}came Nives ${'and after it all '.repeat(20)}`;
  const parts = excerptMention(saying(text), 'Nives') ?? [];
  const shown = parts.map((part) => part.text).join('');
  expect(shown).toMatch(/^… \S.*came Nives and.* …$/);
  expect(shown.length).toBeLessThan(260);
});
