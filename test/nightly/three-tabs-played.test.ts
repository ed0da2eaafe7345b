import { afterEach, expect, test } from 'vitest';
import { endThreeTabs, playThreeTabs } from '../state/play-three-tabs.ts';

const runs = 20;
const acts = 1_000;
const firstSeed = Date.now();

afterEach(endThreeTabs);

test(`three tabs are one state after ${acts} acts, ${runs} times`, { timeout: 3_600_000 }, async () => {
  const differences: string[] = [];
  for (let run = 0; run < runs; run += 1) {
    const played = await playThreeTabs({ acts, seed: firstSeed + run });
    differences.push(...played.differences.map((difference) => `seed ${firstSeed + run}: ${difference}`));
  }
  console.log(
    `${runs} × ${acts} acts in three played tabs (seeds from ${firstSeed}), ${differences.length} differences`,
  );
  expect(differences).toEqual([]);
});
