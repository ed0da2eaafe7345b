import { expect, test } from 'vitest';
import { english } from '../../src/words/english.ts';
import { french } from '../../src/words/french.ts';
import { saidBesideEnglish } from './said-beside-english.ts';
import { sampleArguments } from './sample-arguments.ts';

const said = saidBesideEnglish(english, french, sampleArguments).map(({ path, other }) => `${path} ${other}`);

test('a mark of two parts keeps its word beside it: no line begins with it', () => {
  // What is typed, not read: the keys of the search, and a key of the keyboard.
  const typed = /\b(?:place|state|after|before|is):|^search\.faults\.\w+ ⟦a⟧:|appuyez sur \?/g;
  const loose = /[^\u00a0]:|[^\u202f][;!?»]|«[^\u202f]/;
  expect(said.filter((text) => loose.test(text.replaceAll(typed, '')))).toEqual([]);
});

test('quotation marks stand in pairs, with a narrow space inside', () => {
  const count = (text: string, mark: string) => text.split(mark).length;
  expect(said.filter((text) => /[“”]/.test(text))).toEqual([]);
  expect(said.filter((text) => count(text, '«\u202f') !== count(text, '\u202f»'))).toEqual([]);
});

test('none and one are singular, two are not, and a million takes its de', () => {
  const { entries } = french.list;
  expect([0, 1, 2, 1_000_000].map(entries)).toEqual([
    '0 entrée',
    '1 entrée',
    '2 entrées',
    '1\u202f000\u202f000 d’entrées',
  ]);
});
