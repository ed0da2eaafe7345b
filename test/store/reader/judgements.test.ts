import { beforeEach, expect, test } from 'vitest';
import { currentVerdict, type JudgementAct, type Verdict } from '../../../src/model/ledger/judgement.ts';
import { closeDatabase, databaseName } from '../../../src/store/database.ts';
import { openDatabase } from '../../../src/store/open-database.ts';
import { readJudgements } from '../../../src/store/reader/judgements.ts';
import { putJudgementAct } from '../../../src/store/reader/put-judgement-act.ts';
import {
  putPosition,
  putReadMark,
  readPositions,
  readReadMarks,
} from '../../../src/store/reader/reader-data.ts';
import { upgradeSteps } from '../../../src/store/schema.ts';
import { putSync } from '../../../src/store/sync/put-sync.ts';
import { aFeedState, anEntry } from '../an-entry.ts';
import { durabilitiesOf } from '../durabilities-of.ts';
import { freshDevice } from '../fresh-device.ts';

beforeEach(freshDevice);

const verdict = (given: Verdict, atMs: number): JudgementAct => ({
  kind: 'verdict',
  verdict: given,
  note: 'Seen on the quay',
  evidenceUrl: 'https://example.org/quay',
  atMs,
});

test('a verdict survives a sync, a revision of its entry, and the entry itself', async () => {
  await putSync({ entries: [anEntry(1)], feedState: () => aFeedState() });
  await putJudgementAct('guid:1', verdict('partly', 10));
  await putJudgementAct('guid:gone', verdict('did-not', 11));
  await putSync({ entries: [anEntry(1, { title: 'Corrected' }), anEntry(2)], feedState: () => aFeedState() });
  const judgements = await readJudgements();
  expect(judgements.get('guid:1')).toEqual({ id: 'guid:1', acts: [verdict('partly', 10)] });
  expect(currentVerdict(judgements.get('guid:gone'))).toMatchObject({ verdict: 'did-not' });
});

test('a history is there again after the database was closed and opened', async () => {
  await putJudgementAct('guid:1', { kind: 'guess', percent: 70, atMs: 1 });
  await putJudgementAct('guid:1', verdict('came-true', 2));
  await putJudgementAct('guid:1', { kind: 'withdrawn', atMs: 3 });
  await closeDatabase();
  expect((await readJudgements()).get('guid:1')?.acts.map(({ kind }) => kind)).toEqual([
    'guess',
    'verdict',
    'withdrawn',
  ]);
});

test('what is judged all at once is all kept', async () => {
  const percents = [...Array(20).keys()];
  await Promise.all(
    percents.map((percent) => putJudgementAct('guid:1', { kind: 'guess', percent, atMs: 100 })),
  );
  const acts = (await readJudgements()).get('guid:1')?.acts ?? [];
  expect(acts.map((act) => act.kind === 'guess' && act.percent)).toEqual(percents);
  expect(new Set(acts.map(({ atMs }) => atMs)).size).toBe(20);
});

test('an act is given back with the history that it joined, and that is what was stored', async () => {
  await putJudgementAct('guid:1', { kind: 'guess', percent: 10, atMs: 500 });
  const after = await putJudgementAct('guid:1', verdict('did-not', 400));
  expect(after.acts.map(({ kind }) => kind)).toEqual(['guess', 'verdict']);
  expect((await readJudgements()).get('guid:1')).toEqual(after);
});

test('judgements are written with strict durability', async () => {
  const durabilities = await durabilitiesOf(async () => {
    await putJudgementAct('guid:1', verdict('partly', 1));
  });
  expect(durabilities).toEqual(['strict']);
});

test('a device from before the ledger keeps what its reader made, and can judge', async () => {
  const beforeLedger = await openDatabase({
    name: databaseName,
    timeoutMs: 1_000,
    onBlocked: () => undefined,
    onDead: () => undefined,
    steps: upgradeSteps.slice(0, 1),
  });
  const position = { id: 'guid:1', block: 2, offset: 0, progress: 0.5, atMs: 9 };
  await beforeLedger.put('readMarks', { id: 'guid:1', readAtMs: 9 });
  await beforeLedger.put('positions', position);
  beforeLedger.close();
  await putJudgementAct('guid:1', verdict('partly', 1));
  expect(await readReadMarks()).toEqual(new Map([['guid:1', 9]]));
  expect(await readPositions()).toEqual([position]);
  await putReadMark('guid:2', 10);
  await putPosition({ ...position, atMs: 10 });
  expect((await readJudgements()).size).toBe(1);
});
