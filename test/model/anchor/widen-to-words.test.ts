import { expect, test } from 'vitest';
import { widenToWords } from '../../../src/model/anchor/widen-to-words.ts';

/** Widens what stands between the two bars. */
function widened(marked: string): string {
  const [before = '', selected = '', after = ''] = marked.split('|');
  const text = before + selected + after;
  const { start, end } = widenToWords(text, {
    start: before.length,
    end: before.length + selected.length,
  });
  return `${text.slice(0, start)}|${text.slice(start, end)}|${text.slice(end)}`;
}

test('half a word at an end becomes the whole word', () => {
  expect(widened('It took Pa|hor until th|is morning')).toBe('It took |Pahor until this| morning');
  expect(widened('he doe|sn’t kno|w, he said')).toBe('he |doesn’t know|, he said');
});

test('whole words, and the signs around them, stay as they are', () => {
  expect(widened('It took |Pahor|, until')).toBe('It took |Pahor|, until');
  expect(widened('|It| took')).toBe('|It| took');
  expect(widened('half|-|light')).toBe('half|-|light');
});

test('where no spaces part the words, the selection is taken at its word', () => {
  expect(widened('今日は|朝から|雨が降った')).toBe('今日は|朝から|雨が降った');
});

test('no sign is cut in two', () => {
  expect(widened('\ud83c|\udf0a wave \ud83c|\udf0a')).toBe('|\ud83c\udf0a wave \ud83c\udf0a|');
});
