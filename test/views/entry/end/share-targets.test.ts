import { expect, test } from 'vitest';
import { shareTargets } from '../../../../src/views/entry/end/share-targets.ts';

const url = 'https://journal.example/entry/0090?from=share&x=1';

function target(name: string, text = 'Entry 0090, Los Angeles & beyond'): URL {
  return new URL(shareTargets({ text, url }).find((one) => one.name === name)?.href ?? '');
}

test('X gets words and address in fields of their own', () => {
  expect(target('X').origin + target('X').pathname).toBe('https://x.com/intent/tweet');
  expect(target('X').searchParams.get('text')).toBe('Entry 0090, Los Angeles & beyond');
  expect(target('X').searchParams.get('url')).toBe(url);
});

test('Facebook and LinkedIn get the address alone', () => {
  expect(target('Facebook').searchParams.get('u')).toBe(url);
  expect(target('LinkedIn').searchParams.get('url')).toBe(url);
});

test('Bluesky gets at most 300 graphemes with the whole address among them', () => {
  const text = target('Bluesky', '👩🏽‍🚀'.repeat(400)).searchParams.get('text') ?? '';
  const graphemes = [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)];
  expect(graphemes.length).toBe(300);
  expect(text.endsWith(` ${url}`)).toBe(true);
  expect(text.startsWith('👩🏽‍🚀')).toBe(true);
});
