import { expect, test } from 'vitest';
import { hashBytes } from '../../../src/feed/fetch/hash-bytes.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

test('the same bytes give the same hash, wherever they lie in memory', () => {
  const shifted = utf8('xxxA journal of places').subarray(3);
  expect(hashBytes(shifted)).toBe(hashBytes(utf8('A journal of places')));
});

test('any one bit changed gives another hash', () => {
  const bytes = utf8('<rss><channel><title>Quays</title></channel></rss>');
  const hashes = new Set([hashBytes(bytes)]);
  for (let bit = 0; bit < bytes.length * 8; bit += 1) {
    const changed = bytes.slice();
    changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
    hashes.add(hashBytes(changed));
  }
  expect(hashes.size).toBe(bytes.length * 8 + 1);
});

test('bytes swapped, added or dropped give another hash', () => {
  const texts = [
    '',
    '\0',
    '\0\0\0\0',
    '\0\0\0\0\0',
    'abcdefgh',
    'efghabcd',
    'abcdefg',
    'abcdefghi',
    'hgfedcba',
  ];
  expect(new Set(texts.map((text) => hashBytes(utf8(text)))).size).toBe(texts.length);
});
