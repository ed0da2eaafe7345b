import { expect, test } from 'vitest';
import { parseShared } from '../../../src/state/navigation/parse-shared.ts';

const shared = (parts: Record<string, string>) => parseShared(`?${new URLSearchParams(parts)}`);

test('an address is found wherever an app has put it', () => {
  const address = 'https://news.example/2026/port-reopened?page=2';
  expect(shared({ url: address }).address).toBe(address);
  expect(shared({ text: address }).address).toBe(address);
  expect(shared({ text: `The port is open again ${address} via News` })).toEqual({
    address,
    words: 'The port is open again via News',
  });
  expect(shared({ title: `Port reopened ${address}`, text: 'Look' }).address).toBe(address);
});

test('what an app calls the address outweighs what stands in its words', () => {
  expect(shared({ url: 'https://one.example/', text: 'https://two.example/' }).address).toBe(
    'https://one.example/',
  );
});

test('a sentence that goes on after an address is no part of it', () => {
  expect(shared({ text: 'See (https://news.example/port).' }).address).toBe('https://news.example/port');
  expect(shared({ text: '“https://news.example/port”, they say' }).address).toBe('https://news.example/port');
});

test('words alone have no address, and are said once', () => {
  expect(shared({ title: 'A night boat', text: 'A  night\nboat' })).toEqual({
    address: null,
    words: 'A night boat',
  });
  expect(parseShared('')).toEqual({ address: null, words: '' });
});

test('nothing but the web is an address, and none that carries a password', () => {
  expect(shared({ url: 'javascript:alert(1)' }).address).toBeNull();
  expect(shared({ url: 'file:///etc/passwd' }).address).toBeNull();
  expect(shared({ url: 'https://user:secret@news.example/' }).address).toBeNull();
  expect(shared({ url: 'http://' }).address).toBeNull();
});
