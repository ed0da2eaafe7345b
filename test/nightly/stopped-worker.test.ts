import { expect, test } from 'vitest';
import { stopWorker } from '../browser/support/stop-worker.ts';
import { useJournal } from '../browser/support/use-journal.ts';

const runs = 100;
const seed = Date.now();
const used = useJournal('');

test(`each of ${runs} readers whose worker is stopped gets on, and has one in the end`, {
  timeout: 7_200_000,
}, async () => {
  const stopped = await stopWorker(used, { runs, seed });
  const faults = stopped.filter(({ fault }) => fault !== null);
  console.log(`${runs} workers stopped (seed ${seed}): ${faults.length} faults`);
  expect(faults).toEqual([]);
});
