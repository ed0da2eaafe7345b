import { expect, test } from 'vitest';
import { damageFeeds } from './damage-feeds.ts';

test('whatever befalls an answer, nothing throws, and no word that is stored is lost', {
  timeout: 60_000,
}, async () => {
  const { unborne, outcomes } = await damageFeeds({ runs: 200, seed: 14 });
  expect(unborne).toBeNull();
  expect(Object.keys(outcomes).length).toBeGreaterThan(4);
});

test('a sync that throws is noticed, with the least that makes it throw', async () => {
  const broken = async () => {
    throw new RangeError('Maximum call stack size exceeded');
  };
  const { unborne } = await damageFeeds({ runs: 1, seed: 14, sync: broken });
  expect(unborne?.why).toContain('Maximum call stack');
  expect(unborne?.trial.damages).toHaveLength(1);
});
