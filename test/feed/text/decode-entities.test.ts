import { expect, test } from 'vitest';
import { decodeEntities } from '../../../src/feed/text/decode-entities.ts';

test('named, decimal and hexadecimal references are decoded', () => {
  expect(decodeEntities('&lt;&amp;&gt;&quot;&apos;&semi; &nbsp;&eacute;&hellip;&#233;&#xE9;&#x1F30D;')).toBe(
    '<&>"\'; \u00a0é…éé🌍',
  );
});

test('what is no reference stays as written', () => {
  for (const text of [
    'AT&T',
    '?a=1&copy=2',
    '& ;',
    '&;',
    '&notit;',
    '&lol9;',
    '&__proto__;',
    '&constructor;',
  ]) {
    expect(decodeEntities(text)).toBe(text);
  }
});

test('impossible numbers stay as written, old Windows numbers mean their characters', () => {
  expect(decodeEntities('&#xD800;&#x110000;&#99999999;')).toBe('&#xD800;&#x110000;&#99999999;');
  expect(decodeEntities('a&#0;b&#x0;')).toBe('ab');
  expect(decodeEntities('&#8217;&#146;&#x85;')).toBe('’’…');
});

test('a text is decoded once, not until nothing is left to decode', () => {
  expect(decodeEntities('&amp;lt;b&amp;gt;')).toBe('&lt;b&gt;');
});
