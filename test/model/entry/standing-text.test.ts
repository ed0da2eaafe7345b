import { expect, test } from 'vitest';
import type { Body, Inline } from '../../../src/model/entry/body.ts';
import { plainText } from '../../../src/model/entry/plain-text.ts';
import { standingText } from '../../../src/model/entry/standing-text.ts';

const text = (value: string): Inline => ({ kind: 'text', text: value });
const struck = (value: string): Inline => ({ kind: 'del', said: `~~${value}~~`, children: [text(value)] });
const line = (...children: Inline[]): Body => [{ kind: 'paragraph', children }];

test('what is struck is marked in the whole text, and missing in the one that stands', () => {
  const fare = line(text('The fare is '), struck('12'), text(' 15 crowns.'));
  expect(plainText(fare)).toBe('The fare is ~~12~~ 15 crowns.');
  expect(standingText(fare)).toBe('The fare is 15 crowns.');
});

test('the words around it keep the space and the signs between them', () => {
  const soon: Inline = { kind: 'em', children: [struck('soon')] };
  expect(standingText(line(text('We sail '), soon, text('.')))).toBe('We sail.');
  expect(standingText(line(text('It is '), struck('12'), text('15 and '), struck('a'), text(' b.')))).toBe(
    'It is 15 and b.',
  );
  expect(standingText([...line(struck('Gone.')), ...line(text('Here.'))])).toBe('Here.');
});
