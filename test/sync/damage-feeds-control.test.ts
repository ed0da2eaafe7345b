import { expect, test, vi } from 'vitest';
import { damageFeeds } from './damage-feeds.ts';

// What an answer says replaces what is stored, whatever is lost by it.
vi.mock('../../src/model/identity/lost-words.ts', () => ({ lostWords: () => null }));

test('without the rule that words are never replaced by none, words are lost, and it is noticed', {
  timeout: 60_000,
}, async () => {
  const { unborne } = await damageFeeds({ runs: 500, seed: 14 });
  expect(unborne?.why).toMatch(/says nothing any more|is a stump/);
  expect(unborne?.trial.damages.length).toBeLessThanOrEqual(2);
});
