import { expect, test } from 'vitest';
import type { Thread } from '../../../src/model/journal/thread.ts';
import { describeSpan, describeThread } from '../../../src/views/threads/describe-thread.ts';

const aThread = (changes: Partial<Thread> = {}): Thread => ({
  slug: 'nives',
  kind: 'name',
  name: 'Nives',
  weight: 1,
  firstDate: '2026-03-04',
  lastDate: '2026-10-20',
  entries: ['0071', '0002'],
  ...changes,
});

test('a thread says what its entries have in common', () => {
  expect(describeThread(aThread())).toBe('Met in 2 entries');
  expect(describeThread(aThread({ kind: 'place', name: 'Trieste' }))).toBe(
    '2 entries written within 50 km of Trieste',
  );
  expect(describeThread(aThread({ kind: 'state', name: 'at anchor' }))).toBe(
    '2 entries whose state is “at anchor”',
  );
  expect(describeThread(aThread({ kind: 'light', name: 'dusk' }))).toBe('2 entries written at dusk');
});

test('its span names each year once, and a single day once', () => {
  expect(describeSpan(aThread())).toBe('March 4 – October 20, 2026');
  expect(describeSpan(aThread({ firstDate: '2025-12-31' }))).toBe('December 31, 2025 – October 20, 2026');
  expect(describeSpan(aThread({ firstDate: '2026-10-20' }))).toBe('October 20, 2026');
});

test('entries without a date have no span', () => {
  expect(describeSpan(aThread({ firstDate: null, lastDate: null }))).toBeNull();
});
