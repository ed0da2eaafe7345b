import { expect, test } from 'vitest';
import { killSearchIndex } from '../support/kill-search-index.ts';
import { useKilledBrowser } from '../support/use-killed-browser.ts';

const used = useKilledBrowser();

test('an index that is killed while it is built is whole, and search finds each entry as it is', {
  timeout: 600_000,
}, async () => {
  const found = await killSearchIndex(used, { runs: 3, seed: 20260625 });
  console.log(`killed ${found.length} builds, found: ${found.join(' ')}`);
  // Kills that all came too early or all too late would have proved nothing.
  expect(new Set(found).size).toBeGreaterThan(1);
});
