import { expect, test } from 'vitest';
import { cutAtWord } from '../../src/model/cut-at-word.ts';

test('a text that fits stays whole', () => {
  expect(cutAtWord('as long as this', 15, '…')).toBe('as long as this');
});

test('a text that does not fit ends with a whole word and the ellipsis', () => {
  expect(cutAtWord('as long as this', 14, '…')).toBe('as long as…');
  expect(cutAtWord('the rain, and then', 11, ' …')).toBe('the rain …');
});

test('a word of its own is not lost for one letter', () => {
  expect(cutAtWord('seven words fit', 12, '…')).toBe('seven words…');
});

test('text without spaces is cut between characters, never inside one', () => {
  for (let limit = 4; limit < 20; limit += 1) {
    const cut = cutAtWord('🦢'.repeat(20), limit, '…');
    expect(cut.length).toBeLessThanOrEqual(limit);
    expect(cut).toMatch(/^(?:🦢)+…$/u);
  }
});

test('the limit holds for every text', () => {
  const words = 'a bb ccc dddd eeeee ffffff ggggggg hhhhhhhh iiiiiiiii jjjjjjjjjj';
  for (let limit = 6; limit < words.length; limit += 1) {
    expect(cutAtWord(words, limit, ' …').length).toBeLessThanOrEqual(limit);
  }
});
