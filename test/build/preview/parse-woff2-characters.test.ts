import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseWoff2Characters } from '../../../src/build/preview/parse-woff2-characters.ts';

test('a font tells the characters that it has glyphs for, and no other', () => {
  const file = readFileSync(new URL('../../../src/styles/fonts/literata.woff2', import.meta.url));
  const characters = parseWoff2Characters(file);
  for (const sign of 'Az09ÿœ…“€−') expect(characters.has(sign.codePointAt(0) ?? 0), sign).toBe(true);
  for (const sign of 'ŁŠあع🌅\u0002') expect(characters.has(sign.codePointAt(0) ?? 0), sign).toBe(false);
  // Its README names these ranges and a few more characters.
  expect(characters.size).toBeGreaterThan(0x7e - 0x20 + 0xff - 0xa0);
  expect(characters.size).toBeLessThan(260);
});

test('characters beyond the first plane are told too', () => {
  const font = 'noto-serif-jp';
  const path = `../../../node_modules/@fontsource-variable/${font}/files/${font}-1-wght-normal.woff2`;
  const characters = parseWoff2Characters(readFileSync(new URL(path, import.meta.url)));
  expect(characters.has(0x2000b)).toBe(true);
  expect(characters.has(0x1f305)).toBe(false);
});

test('what is no font is refused', () => {
  expect(() => parseWoff2Characters(new Uint8Array(100))).toThrow('not a WOFF2 font');
});
