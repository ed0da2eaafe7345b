import { expect, test } from 'vitest';
import { parseUrl } from '../../../src/model/text/parse-url.ts';

test('an address is a URL, a path is one with a base, and anything else is none', () => {
  expect(parseUrl('https://bücher.example/a')?.href).toBe('https://xn--bcher-kva.example/a');
  expect(parseUrl('../b', 'https://a.example/c/d')?.href).toBe('https://a.example/b');
  for (const text of ['', 'b', 'https://', 'https://a b.example/']) expect(parseUrl(text)).toBeNull();
});

test('letters beyond ASCII are read however often one asks', () => {
  const address = 'https://bücher.example/';
  let read = 0;
  for (let again = 0; again < 20_000; again += 1) if (parseUrl(address)) read += 1;
  expect(read).toBe(20_000);
});
