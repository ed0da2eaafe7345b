import { expect, test, vi } from 'vitest';
import '../../store/fresh-device.ts';
import { findShortcut, registerShortcut, runShortcut } from '../../../src/state/settings/shortcuts.ts';

// What is said needs a whole page.
vi.mock('../../../src/state/announce.ts', () => ({ announce: () => undefined }));

test('a key is a shortcut, or the first of two', () => {
  expect(findShortcut(null, 'j')).toBe('next');
  expect(findShortcut(null, 'm')).toBe('read');
  expect(findShortcut(null, 'g')).toBe('begun');
  expect(findShortcut('g', 'm')).toBe('map');
  expect(findShortcut('g', 'j')).toBeNull();
  expect(findShortcut(null, 'e')).toBeNull();
  expect(findShortcut(null, 'toString')).toBeNull();
});

test('the latest offer does it, and one that has nothing to do leaves it to the one before', () => {
  const [first, second] = [vi.fn(), vi.fn()];
  registerShortcut('note', () => {
    first();
    return true;
  });
  const takeBack = registerShortcut('note', () => {
    second();
    return second.mock.calls.length === 1;
  });
  expect(runShortcut('note')).toBe(true);
  expect([first, second].map((act) => act.mock.calls.length)).toEqual([0, 1]);
  runShortcut('note');
  expect([first, second].map((act) => act.mock.calls.length)).toEqual([1, 2]);
  takeBack();
  runShortcut('note');
  expect([first, second].map((act) => act.mock.calls.length)).toEqual([2, 2]);
});

test('what nobody offers is not done', () => {
  expect(runShortcut('help')).toBe(false);
});
