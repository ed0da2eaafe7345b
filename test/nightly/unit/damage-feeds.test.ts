import { expect, test } from 'vitest';
import { listOutcomes } from '../../support/bear-all.ts';
import { damageFeeds } from '../../sync/damage-feeds.ts';

const runs = 10_000;
const seed = Date.now() | 0;

test(`${runs} malformed feeds lose no stored word, and throw nothing`, { timeout: 3_600_000 }, async () => {
  const borne = await damageFeeds({ runs, seed });
  console.log(`${runs} malformed feeds (seed ${seed}): ${listOutcomes(borne)}`);
  expect(borne.unborne).toBeNull();
});
