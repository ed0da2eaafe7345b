import { beforeEach, expect, test, vi } from 'vitest';
import { freshDevice } from './fresh-device.ts';

beforeEach(freshDevice);

/** The store as another tab has it: modules of its own, with a database handle of its own. */
async function openTab() {
  vi.resetModules();
  const { readJudgements } = await import('../../src/store/reader/judgements.ts');
  const { putJudgementAct } = await import('../../src/store/reader/put-judgement-act.ts');
  const { closeDatabase } = await import('../../src/store/database.ts');
  return { putJudgementAct, readJudgements, closeDatabase };
}

test('two tabs that judge at once lose nothing', async () => {
  const [left, right] = [await openTab(), await openTab()];
  expect(left.putJudgementAct).not.toBe(right.putJudgementAct);
  const percents = [...Array(10).keys()];
  await Promise.all(
    percents.flatMap((percent) => [
      left.putJudgementAct('guid:1', { kind: 'guess', percent, atMs: 1_000 }),
      right.putJudgementAct('guid:1', { kind: 'guess', percent: 50 + percent, atMs: 1_000 }),
    ]),
  );
  const acts = (await left.readJudgements()).get('guid:1')?.acts ?? [];
  const kept = acts.map((act) => (act.kind === 'guess' ? act.percent : -1)).sort((a, b) => a - b);
  expect(kept).toEqual([...percents, ...percents.map((percent) => 50 + percent)]);
  expect(await right.readJudgements()).toEqual(await left.readJudgements());
  await Promise.all([left.closeDatabase(), right.closeDatabase()]);
});
