import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Position } from '../../../src/model/reader/reader-data.ts';
import { summaryOf } from '../../fixtures/entry-summary.ts';
import { openTab } from '../../state/played-browser.ts';

let findContinue: typeof import('../../../src/views/list/continue-card.tsx').findContinue;

beforeEach(async () => {
  vi.stubGlobal('__JOURNAL__', { id: 'test', feedPath: 'feed' });
  openTab('/');
  ({ findContinue } = await import('../../../src/views/list/continue-card.tsx'));
});
afterEach(() => vi.unstubAllGlobals());

const entries = ['a', 'b', 'c'].map((id) => summaryOf({ slug: id }));

function places(...list: [id: string, progress: number, atMs: number][]): Map<string, Position> {
  return new Map(list.map(([id, progress, atMs]) => [id, { id, progress, atMs, block: 1, offset: 0 }]));
}

test('the entry that was left half-read last is the one to continue', () => {
  expect(findContinue(entries, places(['a', 0.4, 1], ['b', 0.6, 2]), new Map())?.entry.id).toBe('b');
});

test('a glance, an end and a read entry are nothing to continue', () => {
  const left = places(['a', 0.01, 3], ['b', 0.99, 2], ['c', 0.5, 1]);
  expect(findContinue(entries, left, new Map([['c', 1]]))).toBeNull();
});

test('an entry that is not on the device is passed over', () => {
  expect(findContinue(entries, places(['gone', 0.5, 9], ['a', 0.5, 1]), new Map())?.entry.id).toBe('a');
});
