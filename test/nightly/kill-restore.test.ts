import { expect, test } from 'vitest';
import { killRestore } from '../browser/support/kill-restore.ts';
import { useKilledBrowser } from '../browser/support/use-killed-browser.ts';

const runs = 40;
const seed = Date.now();
const used = useKilledBrowser();

test(`an import leaves all of its file or nothing in ${runs} kills`, { timeout: 3_600_000 }, async () => {
  const found = await killRestore(used, { runs, seed });
  console.log(`killed ${runs} imports (seed ${seed}), found: ${found.join(' ')}`);
  expect(new Set(found)).toEqual(new Set(['old', 'new']));
});
