import { expect, test } from 'vitest';
import { upgradeFromReleased } from '../store/upgrade-from-released.ts';
import { releasedVersions } from '../support/released-stores.ts';

const runs = 10;
const firstSeed = Date.now();

test(`${runs} devices of each released version keep what was made on them`, {
  timeout: 3_600_000,
}, async () => {
  let records = 0;
  const all: string[] = [];
  for (let version = 1; version <= releasedVersions; version += 1) {
    for (let run = 0; run < runs; run += 1) {
      const [seed, tabs] = [firstSeed + run, [1, 2, 5][run % 3] ?? 1];
      const { made, losses } = await upgradeFromReleased({ version, tabs, entries: 200, seed });
      records += made;
      all.push(...losses.map((loss) => `version ${version}, ${tabs} tabs, seed ${seed}: ${loss}`));
    }
  }
  const devices = runs * releasedVersions;
  console.log(`${devices} devices (seeds from ${firstSeed}), ${records} records, ${all.length} lost`);
  expect(all).toEqual([]);
});
