import { expect, test } from 'vitest';
import type { Entry } from '../../src/model/entry/entry.ts';
import { cutExcerpt } from '../../src/search/cut-excerpt.ts';
import { parseSearch } from '../../src/search/parse-search.ts';
import { searchLines } from '../../src/search/search-lines.ts';
import { excerptMention } from '../../src/threads/excerpt-mention.ts';
import { saying } from './journal-index.ts';

const cafe = saying(7, 'The café closes when the last boat has gone, and not before.', {
  place: 'Ponta Delgada, Azores',
  noticed: 'the harbour’s clock is four minutes fast',
  expects: 'A boat by Friday.',
});

const excerpt = (query: string, entry: Entry = cafe, corrections: string[] | null = null) =>
  cutExcerpt(
    entry,
    parseSearch(query).units.map((unit) => ({ ...unit, corrections })),
  );
const marked = (query: string, entry?: Entry) =>
  excerpt(query, entry)?.parts.flatMap(({ text, isMatch }) => (isMatch ? [text] : []));
const shown = (query: string, entry?: Entry) =>
  excerpt(query, entry)
    ?.parts.map(({ text }) => text)
    .join('');

test('what is found is marked as it is written there', () => {
  expect(marked('CAFE')).toEqual(['café']);
  expect(marked("harbour's")).toEqual(['harbour’s']);
  expect(marked('clos')).toEqual(['closes']);
  expect(marked('"last boat"')).toEqual(['last boat']);
});

test('the line that shows most of the words is chosen, and said which it is', () => {
  expect(excerpt('boat')?.field).toBe('body');
  expect(excerpt('boat friday')?.field).toBe('expects');
  expect(marked('boat friday')).toEqual(['boat', 'Friday']);
  expect(excerpt('azores')?.field).toBe('place');
});

test('a word that stands in for a misspelt one is marked', () => {
  expect(excerpt('baot', cafe, ['boat'])?.parts.filter(({ isMatch }) => isMatch)).toEqual([
    { text: 'boat', isMatch: true },
  ]);
});

test('without words it is how the entry begins', () => {
  expect(shown('is:unread')).toMatch(/^The café closes/);
  expect(marked('is:unread')).toEqual([]);
});

test('it is a stretch of the text as it stands, cut at words, and says where it was cut', () => {
  const long = saying(1, `${'harbour light '.repeat(40)}and a lantern ${'harbour light '.repeat(40)}`);
  expect(marked('lantern', long)).toEqual(['lantern']);
  expect(shown('lantern', long)).toMatch(/^… (harbour|light) .* (harbour|light) …$/);
  expect((shown('lantern', long) ?? '').length).toBeLessThanOrEqual(156);
});

test('of a long line the stretch is chosen where most of the words stand together', () => {
  const long = saying(1, `a boat, ${'then nothing '.repeat(30)}and a boat with a lantern`);
  expect(marked('boat lantern', long)).toEqual(['boat', 'lantern']);
});

test('a text without spaces is cut too, and not between the halves of a character', () => {
  const long = saying(1, `${'海を見ていた𠮷'.repeat(40)}桜${'山を見ていた𠮷'.repeat(40)}`);
  expect(marked('桜', long)?.[0]).toMatch(/^桜/);
  const text = shown('桜', long) ?? '';
  expect(text.length).toBeLessThan(170);
  expect(text).not.toMatch(/\p{Surrogate}/u);
});

test('what is struck is found, and is in no excerpt', () => {
  const fare = saying(8, '');
  fare.body = [
    {
      kind: 'paragraph',
      children: [
        { kind: 'text', text: 'The fare is ' },
        { kind: 'del', said: '~~twelve~~', children: [{ kind: 'text', text: 'twelve' }] },
        { kind: 'text', text: ' fifteen crowns.' },
      ],
    },
  ];
  expect(
    searchLines(fare)
      .map(({ text }) => text)
      .join(),
  ).toContain('twelve');
  expect(shown('fifteen', fare)).toBe('The fare is fifteen crowns.');
  expect(shown('twelve', fare)).toBe('The fare is fifteen crowns.');
  expect(excerptMention(fare, 'twelve')).toBeNull();
});
