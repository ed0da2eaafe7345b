import { expect, test } from 'vitest';
import { actInThreeTabs } from '../browser/support/act-in-three-tabs.ts';
import { useSampleApp } from '../browser/support/use-sample-app.ts';

const acts = 100;
const seed = Date.now();
const used = useSampleApp();

test(`three real tabs are one state after each of ${acts} acts`, { timeout: 3_600_000 }, async () => {
  const { browser, app } = used;
  const faults = await actInThreeTabs({ browser, url: app.url, acts, seed });
  console.log(`${acts} acts in three real tabs (seed ${seed}), ${faults.length} faults`);
  expect(faults).toEqual([]);
});
