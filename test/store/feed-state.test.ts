import { beforeEach, expect, test } from 'vitest';
import { putTry, readFeedState } from '../../src/store/feed-state.ts';
import { putSync } from '../../src/store/sync/put-sync.ts';
import { aFeedState } from './an-entry.ts';
import { freshDevice } from './fresh-device.ts';

beforeEach(freshDevice);

const feedUrl = 'http://localhost/feed';
const offline = { kind: 'failed', failure: { kind: 'offline' } } as const;

test('before the first try nothing is known of the feed', async () => {
  expect(await readFeedState()).toBeUndefined();
});

test('a failed try leaves the cursor and the last check as they were', async () => {
  await putSync({ entries: [], feedState: () => aFeedState() });
  await putTry({ feedUrl, triedAtMs: 9_000, outcome: offline, retryAtMs: 10_000 });
  expect(await readFeedState()).toEqual(
    aFeedState({ triedAtMs: 9_000, outcome: offline, retryAtMs: 10_000 }),
  );
});

test('a try that found the feed unchanged counts as a check', async () => {
  await putSync({ entries: [], feedState: () => aFeedState({ retryAtMs: 8_000 }) });
  await putTry({ feedUrl, triedAtMs: 9_000, outcome: { kind: 'unchanged' }, retryAtMs: null });
  expect(await readFeedState()).toEqual(aFeedState({ checkedAtMs: 9_000, triedAtMs: 9_000 }));
});

test('a first try that fails is noted without a cursor and without a check', async () => {
  await putTry({ feedUrl, triedAtMs: 9_000, outcome: offline, retryAtMs: null });
  expect(await readFeedState()).toMatchObject({
    etag: null,
    bodyHash: null,
    checkedAtMs: null,
    outcome: offline,
  });
});
