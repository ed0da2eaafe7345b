import { expect, test } from 'vitest';
import { decodeText } from '../../../src/feed/text/decode-text.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let index = 0; index < text.length; index += 1) {
    view.setUint16(index * 2, text.charCodeAt(index), littleEndian);
  }
  return new Uint8Array(view.buffer);
}

test('valid UTF-8 is read as UTF-8 whatever header and declaration say', () => {
  const text = '<?xml version="1.0" encoding="iso-8859-1"?><a>Tromsø – 東京</a>';
  expect(decodeText(utf8(text), 'text/xml; charset=windows-1251')).toBe(text);
});

test('a byte order mark tells the encoding and is not part of the text', () => {
  expect(decodeText(utf8('\ufeff<a>ø</a>'), null)).toBe('<a>ø</a>');
  expect(decodeText(utf16('\ufeff<a>ø東</a>', true), null)).toBe('<a>ø東</a>');
  expect(decodeText(utf16('\ufeff<a>ø東</a>', false), 'text/xml; charset=utf-8')).toBe('<a>ø東</a>');
});

test('UTF-16 without a byte order mark is seen by its NULs', () => {
  expect(decodeText(utf16('<a>Zürich</a>', true), null)).toBe('<a>Zürich</a>');
  expect(decodeText(utf16('{"a":"Zürich"}', false), null)).toBe('{"a":"Zürich"}');
});

test('the HTTP charset comes before the declaration', () => {
  const bytes = Uint8Array.of(...latin('<?xml version="1.0" encoding="iso-8859-1"?><a>'), 0xcc, 0xee);
  expect(decodeText(bytes, 'text/xml; charset="windows-1251"')).toMatch(/Мо$/);
  expect(decodeText(bytes, 'text/xml')).toMatch(/Ìî$/);
});

test('an unknown charset is passed over', () => {
  const bytes = latin("<?xml version='1.0' encoding='ISO-8859-2'?><a>\xb3\xf3d\xbc</a>");
  expect(decodeText(bytes, 'text/xml; charset=klingon')).toMatch(/łódź/);
});

test('windows-1252 is the last resort', () => {
  expect(decodeText(latin('<a>caf\xe9 \x96 na\xefve</a>'), null)).toBe('<a>café – naïve</a>');
  expect(decodeText(latin('<a>caf\xe9 \x96 na\xefve</a>'), 'text/xml; charset=utf-8')).toBe(
    '<a>café – naïve</a>',
  );
});

test('one bad byte does not spoil a text of sound UTF-8', () => {
  const bytes = Uint8Array.of(...utf8('Tromsø, Zürich, 東京 '), 0xff, ...utf8(' Genève'));
  expect(decodeText(bytes, null)).toBe('Tromsø, Zürich, 東京 \ufffd Genève');
});

test('a character cut in two by truncation does not spoil the text before it', () => {
  const bytes = utf8('<a>Tromsø, Zürich, 東京');
  expect(decodeText(bytes.subarray(0, bytes.length - 1), null)).toBe('<a>Tromsø, Zürich, 東');
  expect(decodeText(bytes.subarray(0, bytes.length - 2), 'text/xml; charset=iso-8859-1')).toBe(
    '<a>Tromsø, Zürich, 東',
  );
});
