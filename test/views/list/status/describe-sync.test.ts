import { expect, test } from 'vitest';
import type { FeedState } from '../../../../src/model/journal/feed-state.ts';
import type { SyncOutcome } from '../../../../src/model/journal/sync-outcome.ts';
import { describeSync } from '../../../../src/views/list/status/describe-sync.ts';

const nowMs = Date.UTC(2026, 5, 25, 12);

function feedState(outcome: SyncOutcome, feedCount = 90): FeedState {
  return {
    feedUrl: '/feed',
    etag: null,
    lastModified: null,
    bodyHash: null,
    title: null,
    link: null,
    feedCount,
    checkedAtMs: nowMs - 130_000,
    triedAtMs: nowMs,
    outcome,
    retryAtMs: null,
  };
}

const resting = {
  stored: 90,
  isWhole: true,
  syncState: { kind: 'resting' },
  isOnline: true,
  nowMs,
  device: 'phone',
} as const;

test('says what is on the phone and when it was checked', () => {
  const words = describeSync({ ...resting, feedState: feedState({ kind: 'unchanged' }) });
  expect(`${words.main} · ${words.aside}`).toBe('90 of 90 entries on this phone · checked 2 minutes ago');
  expect(words.trouble).toBeNull();
});

test('a start that has read the first rows alone does not say that the others are missing', () => {
  const known = { ...resting, stored: 40, feedState: feedState({ kind: 'unchanged' }) };
  expect(describeSync({ ...known, isWhole: false }).main).toBe('90 of 90 entries on this phone');
  expect(describeSync(known).main).toBe('40 of 90 entries on this phone');
});

test('entries that left the feed still count as being on the phone', () => {
  const words = describeSync({ ...resting, stored: 95, feedState: feedState({ kind: 'unchanged' }) });
  expect(words.main).toBe('95 of 95 entries on this phone');
});

test('a first sync counts what has come so far', () => {
  const words = describeSync({
    ...resting,
    stored: 0,
    feedState: undefined,
    syncState: { kind: 'syncing', entries: 320 },
  });
  expect(words).toEqual({ main: 'Fetching the journal', aside: '320 entries so far', trouble: null });
});

test('the first entries of a feed that is still coming, or has broken off, are not called all', () => {
  const syncState = { kind: 'syncing', entries: 0 } as const;
  const coming = describeSync({ ...resting, stored: 13, feedState: undefined, syncState });
  expect(`${coming.main} · ${coming.aside}`).toBe('13 entries · checking …');
  const failed = feedState({ kind: 'failed', failure: { kind: 'offline' } }, 0);
  const broken = describeSync({ ...resting, stored: 13, feedState: { ...failed, checkedAtMs: null } });
  expect(broken).toEqual({ main: '13 entries', aside: null, trouble: { kind: 'offline' } });
});

test('being offline is said, and is no trouble', () => {
  const outcome: SyncOutcome = { kind: 'failed', failure: { kind: 'offline' } };
  const words = describeSync({ ...resting, isOnline: false, feedState: feedState(outcome) });
  expect(words).toMatchObject({ aside: 'you are offline', trouble: null });
});

test('older pages that are out of reach are told of, also once nothing new has come', () => {
  const outcomes: SyncOutcome[] = [
    { kind: 'updated', added: 40, revised: 0, skipped: 0, complete: false },
    { kind: 'unchanged' },
  ];
  for (const outcome of outcomes) {
    const known = { ...feedState(outcome), lacksPages: true };
    expect(describeSync({ ...resting, feedState: known }).trouble).toEqual({ kind: 'lacks-pages' });
  }
});

test('a wrong answer, a skipped item and a broken-off feed are each told of', () => {
  const troubles = [
    { kind: 'failed', failure: { kind: 'html' } },
    { kind: 'updated', added: 89, revised: 0, skipped: 1, complete: true },
    { kind: 'updated', added: 40, revised: 0, skipped: 0, complete: false },
  ] as const;
  const failed = describeSync({ ...resting, feedState: feedState(troubles[0]) });
  expect(failed.aside).toBe('last reached 2 minutes ago');
  const told = troubles.map((outcome) => describeSync({ ...resting, feedState: feedState(outcome) }).trouble);
  expect(told[0]).toEqual({ kind: 'html' });
  expect(told[1]).toEqual({ kind: 'skipped', count: 1 });
  expect(told[2]).toEqual({ kind: 'broke-off' });
});

test('a check that failed where nothing could note it is told of, and not called done', () => {
  const failure = { kind: 'storage-failed', message: 'aborted' } as const;
  const outcome: SyncOutcome = { kind: 'failed', failure };
  const words = describeSync({ ...resting, feedState: feedState({ kind: 'unchanged' }), outcome });
  expect(words).toMatchObject({ aside: 'last reached 2 minutes ago', trouble: failure });
});
