import { expect, test } from 'vitest';
import type { Entry } from '../../src/model/entry.ts';
import { findInEntry, parseQuery } from '../../src/search/search-entries.ts';

const entry = {
  title: 'Entry 0007',
  place: 'Ponta Delgada, Azores',
  state: 'waiting',
  body: [
    {
      kind: 'paragraph',
      children: [{ kind: 'text', text: 'The café closes when the last boat has gone, and not before.' }],
    },
  ],
  noticed: 'the harbour’s clock is four minutes fast',
  expects: 'A boat by Friday.',
} as unknown as Entry;

const shown = (query: string) => findInEntry(entry, parseQuery(query));
const matched = (query: string) => shown(query)?.flatMap(({ text, isMatch }) => (isMatch ? [text] : []));

test('a word is found whatever its accents, case and quotes, and marked as it is written', () => {
  expect(matched('CAFE')).toEqual(['café']);
  expect(matched("harbour's")).toEqual(['harbour’s']);
});

test('all words must be there, in prose, place or closing lines', () => {
  expect(matched('boat friday')).toEqual(['boat', 'boat', 'Friday']);
  expect(matched('azores')).toEqual(['Azores']);
  expect(shown('boat tuesday')).toBeNull();
});

test('words in quotes stand together', () => {
  expect(matched('"last boat"')).toEqual(['last boat']);
  expect(shown('"boat last"')).toBeNull();
});

test('signs around a word are not looked for', () => {
  expect(matched('boat?')).toEqual(['boat', 'boat']);
  expect(matched('“café,”')).toEqual(['café']);
});

test('an excerpt that goes on is cut at a word, and says so', () => {
  const long = {
    ...entry,
    body: [{ kind: 'paragraph', children: [{ kind: 'text', text: 'harbour light '.repeat(40) }] }],
  };
  const text = (findInEntry(long as unknown as Entry, ['light']) ?? []).map((part) => part.text).join('');
  expect(text).toMatch(/(harbour|light) …$/);
});

test('an empty query finds nothing', () => {
  expect(shown('  "" ')).toBeNull();
});

test('the excerpt is a stretch of the text as it stands', () => {
  const text =
    shown('friday')
      ?.map((part) => part.text)
      .join('') ?? '';
  expect(text.replace(/^… | …$/g, '').length).toBeLessThanOrEqual(140);
  expect(text).toMatch(/^… \S/);
});
