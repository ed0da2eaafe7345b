import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { type KilledReading, killReading } from '../support/kill-reading.ts';
import { countOf } from '../support/scripted-reading.ts';
import { type ServedApp, serveApp } from '../support/serve-app.ts';

let app: ServedApp;
beforeAll(async () => {
  app = await serveApp({ folder: inject('sampleApp') });
});
afterAll(() => app.stop());

test(
  'no acknowledged mark, note, position or verdict is lost when the browser is killed amid reading',
  {
    tags: ['journey'],
  },
  () => expectNoLosses({ runs: 1, seed: 20260625 }),
);

test(
  'nor is it in two kills more, early in the reading and deep in it',
  {
    timeout: 600_000,
  },
  () => expectNoLosses({ runs: 2, seed: 20260712 }),
);

async function expectNoLosses(kills: { runs: number; seed: number }): Promise<void> {
  const results = await killReading(app.url, kills);
  console.log(`killed amid reading, after so many records: ${results.map(describe).join('; ')}`);
  expect(results.flatMap(({ losses }) => losses)).toEqual([]);
  // Kills before anything was made would have proved nothing.
  expect(results.every(({ acknowledged }) => countOf(acknowledged) > 0)).toBe(true);
}

function describe({ acknowledged: { readMarks, saved, notes, positions, verdicts } }: KilledReading): string {
  const counts = { read: readMarks.length, saved: saved.length, notes: notes.length };
  const places = Object.keys(positions).length;
  return JSON.stringify({ ...counts, places, verdicts: Object.keys(verdicts).length });
}
