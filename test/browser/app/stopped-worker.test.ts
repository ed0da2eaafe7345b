import { expect, test } from 'vitest';
import { stopWorker } from '../support/stop-worker.ts';
import { useJournal } from '../support/use-journal.ts';

const used = useJournal('');

test('a worker that is stopped amid its installation, or amid a check, keeps nobody from reading, and comes again', {
  timeout: 600_000,
}, async () => {
  const stopped = await stopWorker(used, { runs: 3, seed: 20260625 });
  expect(stopped.filter(({ fault }) => fault !== null)).toEqual([]);
});

test('one that is not asked for again is found out', { timeout: 600_000 }, async () => {
  const stopped = await stopWorker(used, { runs: 2, seed: 20260625, isAskedAgain: false });
  expect(stopped.at(-1)?.fault).toMatch(/waitForFunction/);
});
