import { expect, inject, test } from 'vitest';
import { killReading } from '../browser/support/kill-reading.ts';
import { countOf } from '../browser/support/scripted-reading.ts';

const runs = 50;
const seed = Date.now();

test(`nothing acknowledged is lost in ${runs} kills amid reading`, { timeout: 7_200_000 }, async () => {
  const results = await killReading(inject('sampleUrl'), { runs, seed });
  const losses = results.flatMap((result, run) => result.losses.map((loss) => `run ${run + 1}: ${loss}`));
  const acknowledged = results.reduce((sum, result) => sum + countOf(result.acknowledged), 0);
  console.log(`${runs} kills (seed ${seed}), ${acknowledged} acknowledged records, ${losses.length} lost`);
  expect(losses).toEqual([]);
  expect(acknowledged).toBeGreaterThan(runs);
});
