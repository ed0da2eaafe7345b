import { expect, test } from 'vitest';
import { killRestore } from '../support/kill-restore.ts';
import { useKilledBrowser } from '../support/use-killed-browser.ts';

const used = useKilledBrowser();

test('an import that is killed leaves all of its file or nothing, beside what was there', {
  timeout: 600_000,
}, async () => {
  const found = await killRestore(used, { runs: 3, seed: 20260625 });
  console.log(`killed ${found.length} imports, found: ${found.join(' ')}`);
  expect(found[0]).toBe('new');
});
