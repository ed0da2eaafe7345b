import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ComparedBlock, compareTexts } from '../../../src/model/identity/compare-texts.ts';

/** `same [-removed-] {+added+}`, as a plain text shows it. */
function show(blocks: readonly ComparedBlock[]): string[] {
  return blocks.map(({ parts }) =>
    parts
      .map(({ kind, text }) => (kind === 'same' ? text : kind === 'removed' ? `[-${text}-]` : `{+${text}+}`))
      .join(''),
  );
}

const compare = (before: string[], after: string[], locale = 'en') =>
  show(compareTexts(before, after, locale));

test('a changed word is told within its paragraph, and the rest is the same', () => {
  expect(
    compare(
      ['The quay was empty.', 'A heron stood in the blue light.'],
      ['The quay was empty.', 'A heron stood in the grey light.'],
    ),
  ).toEqual(['The quay was empty.', 'A heron stood in the [-blue-]{+grey+} light.']);
});

test('neighbouring words that change, change together with the space between them', () => {
  expect(compare(['We waited for two hours.'], ['We waited for half a day.'])).toEqual([
    'We waited for [-two hours-]{+half a day+}.',
  ]);
});

test('a paragraph that came in and one that went out are wholes', () => {
  expect(compare(['One stays.', 'This one goes away.'], ['Something new altogether.', 'One stays.'])).toEqual(
    ['{+Something new altogether.+}', 'One stays.', '[-This one goes away.-]'],
  );
});

test('a text without spaces is told apart by its words', () => {
  const [block] = compare(['今日は海が静かです'], ['今日は山が静かです'], 'ja');
  expect(block).toContain('[-海-]{+山+}');
  expect(block).toMatch(/静か/);
});

test('both texts can be read out of what is shown, whatever changed', () => {
  const paragraph = fc
    .array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { minLength: 1, maxLength: 20, size: 'max' })
    .map((words) => words.join(' '));
  const anyText = fc.array(paragraph, { maxLength: 3 });
  fc.assert(
    fc.property(anyText, anyText, (before, after) => {
      const blocks = compareTexts(before, after, 'en');
      const read = (without: string) =>
        blocks
          .map(({ parts }) =>
            parts
              .filter(({ kind }) => kind !== without)
              .map(({ text }) => text)
              .join(''),
          )
          .filter(Boolean);
      expect(read('added')).toEqual(before);
      expect(read('removed')).toEqual(after);
    }),
    { numRuns: 200, seed: 7 },
  );
});

test('two long texts with nothing in common are told apart as wholes', () => {
  const long = (word: string) => Array.from({ length: 1500 }, (_, index) => `${word}${index}`);
  const blocks = compareTexts(long('x'), long('y'), 'en');
  expect(blocks).toHaveLength(3000);
  expect(blocks[0]?.parts).toEqual([{ kind: 'removed', text: 'x0' }]);
});
