import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openTab } from '../../state/played-browser.ts';

let intendedKey: typeof import('../../../src/views/input/watch-keys.ts').intendedKey;

beforeEach(async () => {
  vi.stubGlobal('__JOURNAL__', { id: 'test', feedPath: 'feed' });
  openTab('/');
  ({ intendedKey } = await import('../../../src/views/input/watch-keys.ts'));
});
afterEach(() => vi.unstubAllGlobals());

const press = (key: string, code: string, shiftKey = false) => intendedKey({ key, code, shiftKey });

describe('a single key does on every layout what it does on an English one', () => {
  const layouts: Record<string, [key: string, code: string, meant: string][]> = {
    Arabic: [
      ['ت', 'KeyJ', 'j'],
      ['ن', 'KeyK', 'k'],
      ['ئ', 'KeyZ', 'z'],
      ['ظ', 'Slash', '/'],
      ['لا', 'KeyB', 'b'],
    ],
    Cyrillic: [
      ['о', 'KeyJ', 'j'],
      ['п', 'KeyG', 'g'],
      ['ь', 'KeyM', 'm'],
      ['я', 'KeyZ', 'z'],
    ],
    Greek: [
      ['ξ', 'KeyJ', 'j'],
      ['ς', 'KeyW', 'w'],
      ['ζ', 'KeyZ', 'z'],
    ],
    Hebrew: [
      ['ח', 'KeyJ', 'j'],
      ['מ', 'KeyN', 'n'],
      ['ז', 'KeyZ', 'z'],
      ['/', 'KeyQ', '/'],
    ],
    Korean: [['ㅓ', 'KeyJ', 'j']],
    'Japanese kana': [['ま', 'KeyJ', 'j']],
  };
  test.each(Object.entries(layouts))('%s', (_name, keys) => {
    expect(keys.map(([key, code]) => press(key, code))).toEqual(keys.map(([, , meant]) => meant));
  });
});

test('a Latin letter is itself wherever its layout has it', () => {
  // German: Z and Y change places. French: A is where Q is. Dvorak: J is where C is.
  expect([press('z', 'KeyY'), press('y', 'KeyZ')]).toEqual(['z', 'y']);
  expect(press('a', 'KeyQ')).toBe('a');
  expect(press('j', 'KeyC')).toBe('j');
  expect(press('é', 'Digit2')).toBe('é');
});

test('Caps Lock changes nothing, and Shift makes a capital with it or without', () => {
  expect(press('J', 'KeyJ')).toBe('j');
  expect(press('О', 'KeyJ')).toBe('j');
  expect([press('J', 'KeyJ', true), press('j', 'KeyJ', true)]).toEqual(['J', 'J']);
  expect(press('О', 'KeyJ', true)).toBe('J');
});

test('a question mark is one in every script', () => {
  expect(press('?', 'Slash', true)).toBe('?');
  expect(press('?', 'Digit7', true)).toBe('?');
  expect(press('؟', 'Slash', true)).toBe('?');
});

test('what is no letter stays what it is, and so does a sign of no script', () => {
  expect(press('ArrowDown', 'ArrowDown')).toBe('ArrowDown');
  expect(press('Escape', 'Escape', true)).toBe('Escape');
  // Right Alt and M on a German keyboard.
  expect(press('µ', 'KeyM')).toBe('µ');
  // A keyboard on a screen tells no place.
  expect(press('о', '')).toBe('о');
});
