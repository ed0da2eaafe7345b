import { describe, expect, test } from 'vitest';
import { parsePlainText } from '../../../src/feed/html/parse-plain-text.ts';
import type { Inline } from '../../../src/model/entry/body.ts';

/** Each paragraph's text; a break is a slash. */
const read = (text: string) =>
  parsePlainText(text).map((block) => {
    if (block.kind !== 'paragraph') throw new Error('Plain text has paragraphs only.');
    return block.children.map(show).join('');
  });
const show = (inline: Inline) => (inline.kind === 'break' ? ' / ' : 'text' in inline ? inline.text : '?');

test('without blank lines every line is a paragraph', () => {
  expect(read('One two.\nThree.\r\nFour.\rFive.\n')).toEqual(['One two.', 'Three.', 'Four.', 'Five.']);
});

test('blank lines part paragraphs, and short lines between them keep their ends', () => {
  expect(read('A verse,\nanother.\n\n\n  \nThe next.')).toEqual(['A verse, / another.', 'The next.']);
});

test('long lines are paragraphs even beside blank ones', () => {
  const long = 'word '.repeat(40).trim();
  expect(read(`${long}\n${long}\n\nEnd.`)).toEqual([long, long, 'End.']);
});

describe('lines that an editor wrapped', () => {
  const wrapped = [
    'The ferry left an hour late because a goose would not leave the ramp. Nobody',
    'honked. The captain stood at the rail with his cap in his hands, and the whole',
    'queue of cars waited as one waits for a guest to finish speaking.',
  ];

  test('are joined again', () => {
    expect(read(`${wrapped.join('\n')}\n\n${wrapped.join('\n')}`)).toEqual([
      wrapped.join(' '),
      wrapped.join(' '),
    ]);
    expect(read(wrapped.join('\n'))).toEqual([wrapped.join(' ')]);
  });

  test('but a list below them is not', () => {
    expect(read(`${wrapped.join('\n')}\n\n- one\n- two`)).toEqual([wrapped.join(' '), '- one / - two']);
  });
});

test('white space and control characters alone are no paragraphs', () => {
  expect(read(' \n\t\n\u0000\u0007\n \u2028')).toEqual([]);
});

test('tags in plain text are text', () => {
  expect(read('<p>One &amp; <b>two</b>')).toEqual(['<p>One &amp; <b>two</b>']);
});
