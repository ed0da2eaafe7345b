import { beforeEach, expect, test } from 'vitest';
import { putTry } from '../../../src/store/feed-state.ts';
import {
  putPosition,
  putReadMark,
  readPositions,
  readReadMarks,
} from '../../../src/store/reader/reader-data.ts';
import { putSetting } from '../../../src/store/reader/settings.ts';
import { putSync } from '../../../src/store/sync/put-sync.ts';
import { aFeedState, anEntry } from '../an-entry.ts';
import { durabilitiesOf } from '../durabilities-of.ts';
import { freshDevice } from '../fresh-device.ts';

beforeEach(freshDevice);

test('a read mark survives a sync, a revision and a failed sync', async () => {
  await putSync({ entries: [anEntry(1)], feedState: () => aFeedState() });
  await putReadMark('guid:1', 1_750_000_000_000);
  await putSync({ entries: [anEntry(1, { title: 'Corrected' }), anEntry(2)], feedState: () => aFeedState() });
  await putTry({
    feedUrl: 'http://localhost/feed',
    triedAtMs: 2_000,
    outcome: { kind: 'failed', failure: { kind: 'offline' } },
    retryAtMs: null,
  });
  expect(await readReadMarks()).toEqual(new Map([['guid:1', 1_750_000_000_000]]));
});

test('a read mark outlives an entry that is not on the device', async () => {
  await putReadMark('guid:gone', 5);
  expect((await readReadMarks()).get('guid:gone')).toBe(5);
});

test('an entry can be marked as unread again', async () => {
  await putReadMark('guid:1', 5);
  await putReadMark('guid:2', 6);
  await putReadMark('guid:1', null);
  expect([...(await readReadMarks()).keys()]).toEqual(['guid:2']);
});

test('the last position in an entry is the one that is kept', async () => {
  const first = { id: 'guid:1', block: 1, offset: 10, progress: 0.2, atMs: 100 };
  const last = { id: 'guid:1', block: 4, offset: 0, progress: 0.8, atMs: 200 };
  const other = { id: 'guid:2', block: 0, offset: 3, progress: 0.1, atMs: 150 };
  for (const position of [first, other, last]) await putPosition(position);
  expect(await readPositions()).toEqual(expect.arrayContaining([last, other]));
  expect(await readPositions()).toHaveLength(2);
});

test('what the reader made is written with strict durability', async () => {
  const durabilities = await durabilitiesOf(async () => {
    await putReadMark('guid:1', 5);
    await putPosition({ id: 'guid:1', block: 0, offset: 0, progress: 0, atMs: 1 });
    await putSetting('theme', 'sepia');
    await putReadMark('guid:1', null);
  });
  expect(durabilities).toEqual(['strict', 'strict', 'strict', 'strict']);
});
