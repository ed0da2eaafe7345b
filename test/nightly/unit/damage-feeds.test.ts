import { expect, test } from 'vitest';
import { damageFeeds } from '../../sync/damage-feeds.ts';

const runs = 10_000;
const seed = Date.now() | 0;

test(`${runs} malformed feeds lose no stored word, and throw nothing`, { timeout: 3_600_000 }, async () => {
  const { outcomes, unborne } = await damageFeeds({ runs, seed });
  const counts = Object.entries(outcomes).map(([kind, count]) => `${count} ${kind}`);
  console.log(`${runs} malformed feeds (seed ${seed}): ${counts.sort().join(', ')}`);
  expect(unborne).toBeNull();
});
