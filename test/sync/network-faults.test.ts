import { expect, test } from 'vitest';
import { parseFeed } from '../../src/feed/parse-feed.ts';
import { orderOf } from '../../src/model/entry/entry.ts';
import { summarizeEntry } from '../../src/model/entry/summarize-entry.ts';
import { withDatabase } from '../../src/store/database.ts';
import { syncFeed } from '../../src/sync/sync-feed.ts';
import { meetNetworkFaults } from './network-faults.ts';

test('whatever befalls an answer on its way, the store is never worse, and it is said', {
  timeout: 60_000,
}, async () => {
  const { unborne, outcomes } = await meetNetworkFaults({ runs: 60, seed: 14 });
  expect(unborne).toBeNull();
  expect(Object.keys(outcomes).length).toBeGreaterThan(5);
});

test('a sync that believes every answer is noticed', { timeout: 60_000 }, async () => {
  const believe = async (feedUrl: string) => {
    const bytes = await fetch(feedUrl)
      .then((response) => response.arrayBuffer())
      .catch(() => new ArrayBuffer());
    const parsed = parseFeed(new Uint8Array(bytes), { feedUrl, contentType: null });
    await withDatabase(async (database) => {
      await Promise.all([database.clear('entries'), database.clear('summaries')]);
      for (const entry of parsed.kind === 'feed' ? parsed.entries : []) {
        await database.put('entries', { ...entry, order: orderOf(entry) });
        await database.put('summaries', {
          ...summarizeEntry({ ...entry, order: orderOf(entry) } as never),
          contentHash: '',
        });
      }
    });
    return { kind: 'unchanged' } as const;
  };
  const { unborne } = await meetNetworkFaults({ runs: 60, seed: 14, sync: believe });
  expect(unborne?.why).toContain('the store is worse');
});

test('a sync that does not say what went wrong is noticed', { timeout: 60_000 }, async () => {
  const keepSilent = async (feedUrl: string) => {
    await syncFeed({ feedUrl, force: true });
    return { kind: 'unchanged' } as const;
  };
  const { unborne } = await meetNetworkFaults({ runs: 60, seed: 14, sync: keepSilent });
  expect(unborne?.why).toMatch(/a reload would say something else|is not said/);
});
