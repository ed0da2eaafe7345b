import { expect, test } from 'vitest';
import { XmlReader } from '../../../src/feed/formats/xml-reader.ts';

/** What a reader tells of a document given in pieces, as one line. */
function told(...pieces: string[]): string {
  let line = '';
  const reader = new XmlReader({
    open: (tag, attributes) => {
      line += `<${tag}${[...attributes].map(([name, value]) => ` ${name}=${value}`).join('')}>`;
    },
    text: (text) => {
      line += text;
    },
    close: (cause) => {
      line += `</${cause}>`;
    },
  });
  for (const piece of pieces) reader.write(piece);
  reader.end();
  return line;
}

test('every element that opens closes, and tells by what', () => {
  expect(told('<a><b>x</b><c/></a>')).toBe('<a><b>x</tag><c></tag></tag>');
  expect(told('<a><b>x</a>')).toBe('<a><b>x</ancestor></tag>');
  expect(told('<a><b>x')).toBe('<a><b>x</end></end>');
  expect(told('<a></x>y</a></a>')).toBe('<a>y</tag>');
});

test('an item that opens inside of another says that the other has ended', () => {
  expect(told('<c><item><b>1<item>2</item></c>')).toBe(
    '<c><item><b>1</ancestor></ancestor><item>2</tag></tag>',
  );
});

test('attributes are decoded, the first of a name counts, and no name is special', () => {
  expect(told('<a HREF="?x=1&amp;y=2&z" href="no" b=\'1\' c=d e __proto__="p"/>')).toBe(
    '<a href=?x=1&y=2&z b=1 c=d e= __proto__=p></tag>',
  );
});

test('a less-than sign that begins no tag is text', () => {
  expect(told('<a>1 < 2 <3</a>')).toBe('<a>1 < 2 <3</tag>');
  expect(told('<a>x <5 of <b>them</b></a>')).toBe('<a>x <5 of <b>them</tag></tag>');
  expect(told('<a><5 <6 <7</a><b>8</b>')).toBe('<a><5 <6 <7</tag><b>8</tag>');
});

test('a document means the same however it is cut into pieces', () => {
  const source =
    '<?xml version="1.0"?><r a="1&amp;2"><x><![CDATA[ <p> ]] ]]></x>&eacute;<!-- no -->z<5 q</r>';
  const whole = told(source);
  expect(whole).toBe('<r a=1&2><x> <p> ]] </tag>éz<5 q</tag>');
  for (let cut = 1; cut < source.length; cut += 1) {
    expect(told(source.slice(0, cut), source.slice(cut))).toBe(whole);
  }
  expect(told(...source)).toBe(whole);
});
