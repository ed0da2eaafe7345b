import { expect, test } from 'vitest';
import { killSync } from '../browser/support/kill-sync.ts';
import { useKilledBrowser } from '../browser/support/use-killed-browser.ts';

const runs = 40;
const seed = Date.now();
const used = useKilledBrowser();

test(`a sync leaves the old state or the new one in ${runs} kills`, { timeout: 3_600_000 }, async () => {
  const found = await killSync(used, { runs, seed });
  console.log(`killed ${runs} syncs (seed ${seed}), found: ${found.join(' ')}`);
  expect(new Set(found)).toEqual(new Set(['old', 'new']));
});
