import { type Backup, backupFormat, backupVersion, type MergeCounts } from '../model/backup.ts';
import { journal } from '../model/journal.ts';
import { type Judgement, mergeJudgements } from '../model/judgement.ts';
import { withDatabase } from './database.ts';
import { resolveIds } from './resolve-ids.ts';
import { sweep } from './sweep.ts';

const stores = ['readMarks', 'positions', 'settings', 'judgements', 'saved', 'highlights'] as const;

/** Everything that the reader made, all of one moment; `atMs` is that moment, in ms since 1970 UTC. */
export function readBackup(atMs: number): Promise<Backup> {
  return withDatabase(async (database) => {
    const transaction = database.transaction(stores);
    const settings = transaction.objectStore('settings');
    const [readMarks, positions, names, values, judgements, saved, highlights] = await Promise.all([
      transaction.objectStore('readMarks').getAll(),
      transaction.objectStore('positions').getAll(),
      settings.getAllKeys(),
      settings.getAll(),
      transaction.objectStore('judgements').getAll(),
      transaction.objectStore('saved').getAll(),
      transaction.objectStore('highlights').getAll(),
    ]);
    return {
      format: backupFormat,
      version: backupVersion,
      journal: { id: journal.id, title: journal.title },
      exportedAt: new Date(atMs).toISOString(),
      readMarks,
      positions,
      settings: Object.fromEntries(names.map((name, index) => [name, values[index]])),
      judgements,
      saved,
      highlights,
    };
  });
}

/**
 * Adds a backup of this journal to what the device holds, in one transaction, and tells what it changed. Nothing newer
 * is overwritten: of marks, positions, highlights and notes the newest stays, judgements unite, and a setting that the device has stays,
 * since settings bear no time. An entry that was set back to unread leaves no trace, so that a backup from before
 * marks it as read again. Ids that the feed writes otherwise here are those of the entries here. The import can be taken back as a whole: see sweep.ts. `atMs`: now, in ms since 1970 UTC.
 */
export async function mergeBackup(given: Backup, atMs = Date.now()): Promise<MergeCounts> {
  const backup = await resolveIds(given);
  const { result } = await sweep({ kind: 'import', stores, atMs }, async (transaction) => {
    const [readMarks, positions, settings, judgementActs, saved, highlights] = await Promise.all([
      mergeNewest(transaction.objectStore('readMarks'), backup.readMarks, ({ readAtMs }) => readAtMs),
      mergeNewest(transaction.objectStore('positions'), backup.positions, ({ atMs }) => atMs),
      addMissing(transaction.objectStore('settings'), backup.settings),
      uniteJudgements(transaction.objectStore('judgements'), backup.judgements),
      mergeNewest(transaction.objectStore('saved'), backup.saved, ({ atMs }) => atMs),
      mergeNewest(transaction.objectStore('highlights'), backup.highlights, ({ changedAtMs }) => changedAtMs),
    ]);
    return { readMarks, positions, settings, judgementActs, saved, highlights };
  });
  return result;
}

/** As much of an object store as a merge asks of it. */
interface RecordStore<T> {
  getAll(): Promise<T[]>;
  put(value: T): Promise<unknown>;
}

async function mergeNewest<T extends { id: string }>(
  store: RecordStore<T>,
  given: readonly T[],
  timeOf: (record: T) => number,
): Promise<number> {
  const times = new Map((await store.getAll()).map((record) => [record.id, timeOf(record)]));
  const newest = new Map<string, T>();
  for (const record of given) {
    if (timeOf(record) <= (times.get(record.id) ?? Number.NEGATIVE_INFINITY)) continue;
    times.set(record.id, timeOf(record));
    newest.set(record.id, record);
  }
  await Promise.all([...newest.values()].map((record) => store.put(record)));
  return newest.size;
}

interface SettingStore {
  getAllKeys(): Promise<string[]>;
  put(value: unknown, name: string): Promise<unknown>;
}

async function addMissing(store: SettingStore, given: Record<string, unknown>): Promise<number> {
  const names = new Set(await store.getAllKeys());
  const missing = Object.entries(given).filter(([name]) => !names.has(name));
  await Promise.all(missing.map(([name, value]) => store.put(value, name)));
  return missing.length;
}

async function uniteJudgements(store: RecordStore<Judgement>, given: readonly Judgement[]): Promise<number> {
  const histories = new Map((await store.getAll()).map((judgement) => [judgement.id, judgement]));
  const changed = new Set<string>();
  let acts = 0;
  for (const judgement of given) {
    const before = histories.get(judgement.id) ?? { id: judgement.id, acts: [] };
    const united = mergeJudgements(before, judgement);
    if (united.acts.length === before.acts.length) continue;
    acts += united.acts.length - before.acts.length;
    histories.set(judgement.id, united);
    changed.add(judgement.id);
  }
  await Promise.all(
    [...histories.values()].filter(({ id }) => changed.has(id)).map((judgement) => store.put(judgement)),
  );
  return acts;
}
