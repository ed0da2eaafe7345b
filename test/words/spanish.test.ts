import { expect, test } from 'vitest';
import { english } from '../../src/words/english.ts';
import { spanish } from '../../src/words/spanish.ts';
import { saidBesideEnglish } from './said-beside-english.ts';
import { sampleArguments } from './sample-arguments.ts';

const said = saidBesideEnglish(english, spanish, sampleArguments).map(
  ({ path, other }) => `${path} ${other}`,
);

test('a question is opened before it is closed', () => {
  const count = (text: string, mark: string) => text.split(mark).length;
  // `?` alone may name a key of the keyboard.
  const asked = said.filter((text) => /[\p{L}]\?/u.test(text));
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.filter((text) => count(text, '¿') !== count(text, '?'))).toEqual([]);
});

test('one is singular, none and two are not, and a million takes its de', () => {
  const { entries } = spanish.list;
  expect([0, 1, 2, 1_000_000].map(entries)).toEqual([
    '0 entradas',
    '1 entrada',
    '2 entradas',
    '1.000.000 de entradas',
  ]);
});
