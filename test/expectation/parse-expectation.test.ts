import { describe, expect, test } from 'vitest';
import { parseExpectation } from '../../src/expectation/parse-expectation.ts';
import type { Expectation } from '../../src/model/ledger/expectation.ts';
import { type Expected, wordings, writtenOn } from './wordings.ts';

const nextDay = '2026-06-26';

function cameTo({ how, from, to }: Expectation): Expected {
  return how === 'stated' && from !== null && to !== null ? [from, to] : how === 'open' ? 'open' : 'implied';
}

const read = wordings.map(([marked, expected]) => {
  const text = marked.replace(/[[\]]/g, '');
  const got = parseExpectation(text, writtenOn);
  return { text, marked, expected, got, isRight: same(cameTo(got), expected) };
});

function same(a: Expected, b: Expected): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** `wording → what it came to, not what it should`: none at present. A new one is entered here or mended. */
const knownMisses: string[] = [];

describe('wordings', () => {
  test('every one is read as a person reads it, but for the misses known by name', () => {
    const misses = read
      .filter(({ isRight }) => !isRight)
      .map(({ text, got, expected }) => `${text} → ${cameTo(got)}, not ${expected}`);
    expect(misses).toEqual(knownMisses);
    expect(read.length).toBeGreaterThanOrEqual(80);
    expect(read.filter(({ expected }) => expected === 'implied').length).toBeGreaterThanOrEqual(15);
  });

  test('the words that say it are the ones that are marked', () => {
    const right = read.filter(({ isRight, marked }) => isRight && marked.includes('['));
    const marks = right.map(({ text, got: { words } }) =>
      words === null
        ? text
        : `${text.slice(0, words.start)}[${text.slice(words.start, words.end)}]${text.slice(words.end)}`,
    );
    expect(marks).toEqual(right.map(({ marked }) => marked));
  });

  test('without a word of time it is the next day that is meant, and nothing is marked', () => {
    expect(parseExpectation('The sea will be where it was.', writtenOn)).toEqual({
      from: nextDay,
      to: nextDay,
      how: 'implied',
      words: null,
    });
  });
});
