import { expect, test } from 'vitest';
import { killUpgrade } from '../support/kill-upgrade.ts';
import { useKilledBrowser } from '../support/use-killed-browser.ts';

const used = useKilledBrowser();

test('an upgrade that is killed leaves the first version or the newest, with every entry and mark', {
  timeout: 600_000,
}, async () => {
  const found = await killUpgrade(used, { runs: 3, seed: 20260625 });
  console.log(`killed ${found.length} upgrades, found: ${found.join(' ')}`);
  expect(found[0]).toBe('new');
});
