import { expect, test } from 'vitest';
import { killUpgrade } from '../browser/support/kill-upgrade.ts';
import { useKilledBrowser } from '../browser/support/use-killed-browser.ts';

const runs = 40;
const seed = Date.now();
const used = useKilledBrowser();

test(`an upgrade leaves the first version or the newest, whole in ${runs} kills`, {
  timeout: 3_600_000,
}, async () => {
  const found = await killUpgrade(used, { runs, seed });
  console.log(`killed ${runs} upgrades (seed ${seed}), found: ${found.join(' ')}`);
  expect(new Set(found)).toEqual(new Set(['old', 'new']));
});
