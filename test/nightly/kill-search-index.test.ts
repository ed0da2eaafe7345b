import { expect, test } from 'vitest';
import { killSearchIndex } from '../browser/support/kill-search-index.ts';
import { useKilledBrowser } from '../browser/support/use-killed-browser.ts';

const runs = 30;
const seed = Date.now();
const used = useKilledBrowser();

test(`the search index is whole after ${runs} kills while it is built`, { timeout: 3_600_000 }, async () => {
  const found = await killSearchIndex(used, { runs, seed });
  console.log(`killed ${runs} builds (seed ${seed}), found: ${found.join(' ')}`);
  expect(new Set(found).size).toBeGreaterThan(1);
});
