import { expect, test } from 'vitest';
import type { FeedFailure } from '../../../src/model/sync-outcome.ts';
import { describeFailure } from '../../../src/views/list/describe-failure.ts';

const failures: FeedFailure[] = [
  { kind: 'offline' },
  { kind: 'timeout', timeoutMs: 30_000 },
  { kind: 'http', status: 500 },
  { kind: 'gone' },
  { kind: 'busy', retryAfterMs: null },
  { kind: 'busy', retryAfterMs: 120_000 },
  { kind: 'too-large', limitBytes: 32 * 2 ** 20 },
  { kind: 'empty' },
  { kind: 'html' },
  { kind: 'not-a-feed' },
  { kind: 'no-entries' },
  { kind: 'storage-full' },
  { kind: 'storage-failed', message: 'TransactionInactiveError' },
];

test.each(failures)('$kind is one or two plain sentences, without a word of machinery', (failure) => {
  const said = describeFailure(failure);
  expect(said).toMatch(/^[A-Z].*\.$/);
  expect(said).not.toMatch(/null|undefined|NaN|error:|Error|HTTP|XML|JSON/);
});

test('a wait is said in units that a person counts in', () => {
  const said = (retryAfterMs: number) => describeFailure({ kind: 'busy', retryAfterMs });
  expect(said(20_000)).toMatch(/wait a minute\.$/);
  expect(said(120_000)).toMatch(/wait 2 minutes\.$/);
  expect(said(2 * 3_600_000)).toMatch(/wait 2 hours\.$/);
});

test('a relay that did not get the feed is the journal being out of reach', () => {
  for (const status of [502, 504]) {
    expect(describeFailure({ kind: 'http', status })).toBe(describeFailure({ kind: 'offline' }));
  }
});
