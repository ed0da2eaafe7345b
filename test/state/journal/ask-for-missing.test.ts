import { expect, test, vi } from 'vitest';
import type { SyncOutcome } from '../../../src/model/journal/sync-outcome.ts';

let outcome: SyncOutcome | null = null;
vi.mock('../../../src/state/journal/sync-now.ts', () => ({ syncNow: async () => outcome }));
vi.mock('../../../src/store/read-summaries.ts', () => ({
  readSummaries: async () => [{ number: '0041' }, { number: null }],
}));

const { askForMissing } = await import('../../../src/state/journal/ask-for-missing.ts');
const missing = [{ first: '0041', last: '0043' }];

test('a check that the reader stopped is told as that, not as a feed without the entries', async () => {
  outcome = { kind: 'stopped' };
  expect(await askForMissing(missing)).toEqual({ kind: 'stopped' });
});

test('a feed that was read through tells how many came', async () => {
  outcome = { kind: 'unchanged' };
  expect(await askForMissing(missing)).toEqual({ kind: 'asked', came: 1, missing: 2 });
});

test('a check that is under way already, here or elsewhere, is told as that', async () => {
  outcome = null;
  expect(await askForMissing(missing)).toEqual({ kind: 'busy' });
  outcome = { kind: 'busy-elsewhere' };
  expect(await askForMissing(missing)).toEqual({ kind: 'busy' });
});
