import { expect, test } from 'vitest';
import { contentHash } from '../../../src/model/identity/content-hash.ts';

test('sixteen hexadecimal digits, the same for the same text on every machine', () => {
  for (const text of ['', 'a', 'goose', '🦢'.repeat(1000)]) {
    expect(contentHash(text)).toMatch(/^[0-9a-f]{16}$/);
    expect(contentHash(text)).toBe(contentHash(`${text}`));
  }
  // Stored hashes outlive the program: changing the formula would turn every entry into a revision.
  expect(contentHash('goose')).toBe('35e726ad0009697d');
});

test('texts that differ by one letter, one place or one case differ', () => {
  const seen = new Set<string>();
  const base = 'the ferry left an hour late because a goose would not leave the ramp';
  for (let index = 0; index < base.length; index += 1) {
    for (let code = 32; code < 127; code += 1) {
      seen.add(contentHash(base.slice(0, index) + String.fromCharCode(code) + base.slice(index + 1)));
    }
  }
  // Each position has one letter that changes nothing.
  expect(seen.size).toBe(base.length * 94 + 1);
});

test('short numbers do not collide', () => {
  const hashes = Array.from({ length: 100_000 }, (_, index) => contentHash(String(index)));
  expect(new Set(hashes).size).toBe(hashes.length);
  expect(new Set(hashes.map((hash) => hash.slice(0, 12))).size).toBe(hashes.length);
  expect(new Set(hashes.map((hash) => hash.slice(4))).size).toBe(hashes.length);
});
