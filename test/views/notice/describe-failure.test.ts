import { expect, test } from 'vitest';
import { describeFailure, type SyncTrouble } from '../../../src/views/notice/describe-failure.ts';

const failures: SyncTrouble[] = [
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
  { kind: 'crashed', message: 'Uncaught RangeError' },
  { kind: 'broke-off' },
  { kind: 'lacks-pages' },
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
  expect(said(24 * 3_600_000)).toMatch(/wait 24 hours\.$/);
});

test('a wait that no server can mean is not counted out', () => {
  const said = describeFailure({ kind: 'busy', retryAfterMs: 999_999_999_000 });
  expect(said).not.toMatch(/\d/);
  expect(said).toContain('longer than a day');
});

test('a relay that did not get the feed is the journal being out of reach', () => {
  for (const status of [502, 504]) {
    expect(describeFailure({ kind: 'http', status })).toBe(describeFailure({ kind: 'offline' }));
  }
});

test('items that could not be read are counted', () => {
  expect(describeFailure({ kind: 'skipped', count: 1 })).toBe('1 item of the feed could not be read.');
  expect(describeFailure({ kind: 'skipped', count: 3 })).toBe('3 items of the feed could not be read.');
});
