import { expect, test } from 'vitest';
import { killSync } from '../support/kill-sync.ts';
import { useKilledBrowser } from '../support/use-killed-browser.ts';

const used = useKilledBrowser();

test('a sync that is killed leaves the old state or the new one, early in it and late', {
  timeout: 600_000,
}, async () => {
  const found = await killSync(used, { runs: 3, seed: 20260625 });
  console.log(`killed ${found.length} syncs, found: ${found.join(' ')}`);
  expect(new Set(found)).toEqual(new Set(['old', 'new']));
});
