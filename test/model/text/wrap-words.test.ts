import { expect, test } from 'vitest';
import { wrapWords } from '../../../src/model/text/wrap-words.ts';

/** As if every sign were one wide. */
const measure = (text: string) => [...text].length;
const wrap = (text: string, widthPx: number, maxLines = 99) =>
  wrapWords(text, { widthPx, maxLines }, measure);

const text = 'The tide came in under the door, quietly, and nobody at the table said a word about it.';

test('lines hold whole words, as many as fit, and lose none', () => {
  const lines = wrap(text, 20);
  for (const line of lines) expect(measure(line)).toBeLessThanOrEqual(20);
  expect(lines.join(' ')).toBe(text);
  const nextWords = lines.slice(1).map((line) => line.split(' ')[0] ?? '');
  nextWords.forEach((word, at) => {
    expect(measure(`${lines[at]} ${word}`)).toBeGreaterThan(20);
  });
});

test('a text that is too long ends at a word, with an ellipsis, within the line', () => {
  const lines = wrap(text, 20, 2);
  expect(lines).toHaveLength(2);
  const last = lines[1] ?? '';
  expect(last).toMatch(/[\p{L}\p{N}] …$/u);
  expect(measure(last)).toBeLessThanOrEqual(20);
  expect(text.startsWith(lines.join(' ').replace(' …', ''))).toBe(true);
});

test('a text that just fits keeps its end', () => {
  expect(wrap('one two three', 7, 2)).toEqual(['one two', 'three']);
});

test('a word that is wider than a line is broken between signs', () => {
  expect(wrap('aaaaaaaaaa bb', 4)).toEqual(['aaaa', 'aaaa', 'aa', 'bb']);
  expect(wrap('𠮷𠮷𠮷', 1)).toEqual(['𠮷', '𠮷', '𠮷']);
});

test('a script without spaces is broken between words, and no line begins with what closes one', () => {
  expect(wrap('ノートとペン、紙。', 4)).toEqual(['ノートと', 'ペン、', '紙。']);
  expect(wrap('Baden-Baden', 6)).toEqual(['Baden-', 'Baden']);
});

test('white space of any kind is one space, and nothing is no line', () => {
  expect(wrap('  one\n\t two  ', 20)).toEqual(['one two']);
  expect(wrap(' \n ', 20)).toEqual([]);
});

test('no width at all still comes to an end', () => {
  expect(wrap('ab c', 0).join('')).toBe('abc');
});
