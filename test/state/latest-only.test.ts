import { expect, test } from 'vitest';
import { latestOnly } from '../../src/state/latest-only.ts';

test('a call is the latest until the next one begins', () => {
  const begin = latestOnly();
  const isFirstLatest = begin();
  expect(isFirstLatest()).toBe(true);
  const isSecondLatest = begin();
  expect([isFirstLatest(), isSecondLatest()]).toEqual([false, true]);
});

test('calls of other work do not count', () => {
  const isLatest = latestOnly()();
  latestOnly()();
  expect(isLatest()).toBe(true);
});
