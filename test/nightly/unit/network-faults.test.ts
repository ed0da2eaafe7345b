import { expect, test } from 'vitest';
import { listOutcomes } from '../../support/bear-all.ts';
import { meetNetworkFaults } from '../../sync/network-faults.ts';

const runs = 500;
const seed = Date.now() | 0;

test(`${runs} network faults, of app and relay, make no store worse, and each is said`, {
  timeout: 3_600_000,
}, async () => {
  const borne = await meetNetworkFaults({ runs, seed });
  console.log(`${runs} network faults (seed ${seed}): ${listOutcomes(borne)}`);
  expect(borne.unborne).toBeNull();
});
