import { isDeepStrictEqual } from 'node:util';
import { vi } from 'vitest';
import { databaseName } from '../../src/store/database.ts';
import type { UpgradeStep } from '../../src/store/schema.ts';
import { type Records, releasedJournalRecords, releasedReaderRecords } from '../support/released-records.ts';
import { createReleasedStores, storesOfVersion } from '../support/released-stores.ts';
import { aFeedState, anEntry } from './an-entry.ts';
import { freshDevice } from './fresh-device.ts';
import { openAt } from './open-at.ts';

export interface Upgraded {
  /** How many records the reader had made. */
  made: number;
  /** What was not as it was made, one sentence each; empty where all is well. */
  losses: string[];
}

interface Options {
  version: number;
  /** How many tabs of the old version were open, and how many of this one open at the same moment. */
  tabs: number;
  entries: number;
  seed: number;
  /** A step more than were released: for controls. */
  furtherStep?: UpgradeStep;
}

/**
 * A device as a version of the database left it, with tabs open that have it; then as many tabs of this version at once,
 * and a sync of the journal as it is, with one entry more. What the reader made is looked at in every tab, before the
 * sync and after it.
 */
export async function upgradeFromReleased(options: Options): Promise<Upgraded> {
  await freshDevice();
  const entries = Array.from({ length: options.entries + 1 }, (_, index) => anEntry(index + 1));
  const known = entries.slice(0, -1);
  const made = releasedReaderRecords({ ...options, ids: known.map(({ id }) => id) });
  const older = await openOlderTabs(
    options,
    new Map([...made, ...releasedJournalRecords(options.version, known)]),
  );
  const tabs: Awaited<ReturnType<typeof loadTab>>[] = [];
  for (let tab = 0; tab < options.tabs; tab += 1) tabs.push(await loadTab(options.furtherStep));
  const losses = await lookAround(tabs, made);
  await tabs[0]?.putSync({ entries, feedState: () => aFeedState() });
  losses.push(...(await lookAround(tabs, made)));
  const stored = (await tabs[0]?.countEntries()) ?? 0;
  if (stored !== entries.length)
    losses.push(`${stored} of ${entries.length} entries are there after the sync`);
  for (const { closeDatabase } of tabs) await closeDatabase();
  for (const database of older) database.close();
  return { made: [...made.values()].reduce((sum, records) => sum + records.size, 0), losses };
}

/** As every released version has it, they step aside when a newer one asks for the database. */
async function openOlderTabs(
  { version, tabs }: Options,
  stores: ReadonlyMap<string, Records>,
): Promise<IDBDatabase[]> {
  const older: IDBDatabase[] = [];
  for (let tab = 0; tab < tabs; tab += 1) {
    const database = await openAt(databaseName, version, (empty) => createReleasedStores(empty, version));
    database.onversionchange = () => database.close();
    older.push(database);
  }
  const [database] = older;
  if (!database) throw new Error('There is no older tab.');
  await putAll(database, version, stores);
  return older;
}

function putAll(database: IDBDatabase, version: number, stores: ReadonlyMap<string, Records>): Promise<void> {
  return new Promise((resolve, reject) => {
    const transaction = database.transaction([...stores.keys()], 'readwrite');
    for (const [name, records] of stores) {
      const hasKeys = storesOfVersion(version)[name]?.keyPath === undefined;
      for (const [key, record] of records)
        transaction.objectStore(name).put(record, hasKeys ? key : undefined);
    }
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
}

/** The store as one tab of this version has it: modules of its own, with a database handle of its own. */
async function loadTab(furtherStep: UpgradeStep | undefined) {
  vi.resetModules();
  if (furtherStep) {
    vi.doMock('../../src/store/schema.ts', async (importOriginal) => {
      const original = await importOriginal<typeof import('../../src/store/schema.ts')>();
      return { ...original, upgradeSteps: [...original.upgradeSteps, furtherStep] };
    });
  }
  const tab = {
    ...(await import('../../src/store/reader/backup.ts')),
    ...(await import('../../src/store/database.ts')),
    ...(await import('../../src/store/entries.ts')),
    ...(await import('../../src/store/sync/put-sync.ts')),
    ...(await import('../../src/model/reader/backup.ts')),
    ...(await import('../../src/model/reader/reader-kinds.ts')),
  };
  vi.doUnmock('../../src/store/schema.ts');
  return tab;
}

async function lookAround(
  tabs: readonly Awaited<ReturnType<typeof loadTab>>[],
  made: ReadonlyMap<string, Records>,
): Promise<string[]> {
  const looks = await Promise.all(
    tabs.map(async ({ readBackup, backedUpRecords, readerKindNames }, index) => {
      const backup = await readBackup(0);
      return readerKindNames.flatMap((kind) => {
        const found = new Map(backedUpRecords(backup, kind));
        const expected = made.get(kind) ?? new Map();
        const keys = [...new Set([...found.keys(), ...expected.keys()])];
        const differing = keys.filter((key) => !isDeepStrictEqual(found.get(key), expected.get(key)));
        return differing.map((key) => `tab ${index + 1}: ${kind} of ${key}`);
      });
    }),
  );
  return looks.flat();
}
