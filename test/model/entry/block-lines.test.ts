import { expect, test } from 'vitest';
import { blockLines, blockText, sayLine } from '../../../src/model/entry/block-lines.ts';
import type { Block, Inline } from '../../../src/model/entry/body.ts';

const text = (value: string): Inline => ({ kind: 'text', text: value });
const power: Inline = { kind: 'sup', said: '⁶', children: [text('6')] };
const struck: Inline = { kind: 'del', said: '~~12⁶~~', children: [text('12'), power] };
const note: Inline = {
  kind: 'sup',
  said: '[1]',
  children: [{ kind: 'jump', to: 'n', said: '[1]', children: [text('1')] }],
};
const block: Block = {
  kind: 'paragraph',
  children: [
    text('About 10'),
    power,
    text(' for '),
    struck,
    text(' x'),
    note,
    { kind: 'break' },
    text('end'),
  ],
};

test('offsets are those of the text as the page has it, whatever plain text makes of it', () => {
  expect(blockText(block)).toBe('About 106 for 126 x1end');
  expect(blockLines(block).map(({ start, text: line }) => [start, line])).toEqual([
    [0, 'About 106 for 126 x1'],
    [20, 'end'],
  ]);
});

test('a stretch of a line is put as plain text puts it, or as it is read aloud', () => {
  const [line] = blockLines(block);
  if (!line) throw new Error('no line');
  const whole = { start: 0, end: line.text.length };
  expect(sayLine(line, whole)).toBe('About 10⁶ for ~~12⁶~~ x[1]');
  expect(sayLine(line, whole, true)).toBe('About 10⁶ for  x');
  expect(sayLine(line, { start: 6, end: 9 })).toBe('10⁶');
  // Cut within what is set apart: it stands as it is.
  expect(sayLine(line, { start: 14, end: 16 })).toBe('12');
});

test('a body of an earlier version, without any of this, reads as it did', () => {
  const old: Block = { kind: 'paragraph', children: [text('a'), { kind: 'em', children: [text('b')] }] };
  expect(blockLines(old)).toEqual([{ start: 0, text: 'ab', setApart: [] }]);
});
