import { describe, expect, test } from 'vitest';
import type { Expectation } from '../../src/model/expectation.ts';
import { parseExpectation } from '../../src/model/parse-expectation.ts';
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

describe('wordings', () => {
  const wrong = read.filter(({ isRight }) => !isRight);

  test('at least nine in ten are read as a person reads them', () => {
    const rate = (read.length - wrong.length) / read.length;
    const misses = wrong.map(({ text, got, expected }) => `  ${text} → ${cameTo(got)}, not ${expected}`);
    process.stdout.write(
      `Expectations read right: ${read.length - wrong.length} of ${read.length} (${(rate * 100).toFixed(1)}%)\n` +
        misses.map((miss) => `${miss}\n`).join(''),
    );
    expect(read.length).toBeGreaterThanOrEqual(80);
    expect(read.filter(({ expected }) => expected === 'implied').length).toBeGreaterThanOrEqual(15);
    expect(rate).toBeGreaterThanOrEqual(0.9);
  });

  test('none is stated with a time that it does not say', () => {
    expect(wrong.filter(({ got }) => got.how === 'stated').map(({ text }) => text)).toEqual([]);
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
