import { afterEach, expect, test } from 'vitest';
import { endThreeTabs, playThreeTabs } from './play-three-tabs.ts';

afterEach(endThreeTabs);

const timeout = 120_000;

test('three tabs show one state, which is what the reader did last, act for act', { timeout }, async () => {
  const { counts, differences } = await playThreeTabs({ acts: 200, seed: 20260714 });
  expect(differences).toEqual([]);
  expect(Object.keys(counts).length).toBeGreaterThan(20);
});

test('a tab that does not hear of the others is found out', { timeout }, async () => {
  const played = await playThreeTabs({
    acts: 40,
    seed: 20260714,
    without: 'news of other tabs',
    patienceMs: 300,
  });
  expect(played.differences.join('\n')).toMatch(/^tab 3, /m);
});

test('two acts of which one undoes the other are found out', { timeout }, async () => {
  const without = 'one transaction for an act';
  const played = await playThreeTabs({ acts: 200, seed: 20260714, without, patienceMs: 300 });
  expect(played.differences.join('\n')).toMatch(/judgements/);
});
