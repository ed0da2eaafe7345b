import { expect, inject, test } from 'vitest';
import { startCold } from '../browser/support/cold-starts.ts';

const starts = 100;
const seed = Date.now();

test(`none of ${starts} starts without the host is blank`, { timeout: 7_200_000 }, async () => {
  const results = await startCold({ folder: inject('sampleApp'), starts, seed });
  const blank = results.filter((result) => result.blank !== null);
  const zones = new Set(results.map(({ timeZone }) => timeZone)).size;
  const addresses = new Set(results.map(({ address }) => address)).size;
  console.log(
    `${starts} cold starts (seed ${seed}), ${addresses} addresses, ${zones} zones, ${blank.length} blank`,
  );
  expect(blank).toEqual([]);
});
