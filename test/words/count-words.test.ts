import { expect, test } from 'vitest';
import { countWordsIn } from '../../src/words/count-words.ts';
import { countEnglish } from '../../src/words/english/count-english.ts';

test('English tells one from many, and groups its digits', () => {
  const count = countWordsIn('en');
  const entries = (number: number) => count(number, { one: '# entry', other: '# entries' });
  expect([0, 1, 2, 12_345].map(entries)).toEqual(['0 entries', '1 entry', '2 entries', '12,345 entries']);
});

test('Arabic has six forms, of which one may stand without the number', () => {
  const count = countWordsIn('ar');
  const forms = { zero: 'zero #', one: 'one', two: 'two', few: 'few #', many: 'many #', other: 'other #' };
  const category = (number: number) => count(number, forms).split(' ')[0];
  expect([0, 1, 2, 3, 11, 100].map(category)).toEqual(['zero', 'one', 'two', 'few', 'many', 'other']);
});

test('a form that a language lacks is its other one', () => {
  expect(countWordsIn('ja')(1, { other: '# 件' })).toBe('1 件');
  expect(countWordsIn('fr')(0, { one: '# note', other: '# notes' })).toBe('0 note');
  expect(countWordsIn('es')(1_000_000, { one: 'uno', other: '# notas' })).toBe('1.000.000 notas');
});

test('English says every whole number as the browser’s own rules do', () => {
  const byRules = countWordsIn('en');
  const forms = { one: '# entry', other: '# entries' };
  for (let count = 0; count <= 2_100; count += 1)
    expect(countEnglish(count, forms)).toBe(byRules(count, forms));
  for (const count of [-1, 0.5, 1_000_000]) expect(countEnglish(count, forms)).toBe(byRules(count, forms));
  expect(countEnglish(1, { other: '# due today' })).toBe('1 due today');
});
