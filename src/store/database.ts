import { journal } from '../model/journal/journal.ts';
import { announceChange } from './changes.ts';
import { DatabaseError, type DatabaseTrouble, openDatabase } from './open-database.ts';
import { hasReaderCopy, setReaderCopyAside } from './reader/cached-reader-copy.ts';
import { upgradeSteps, type WaymarkDatabase } from './schema.ts';

/**
 * The state of the device's storage, as far as the page should show it. `ready`: nothing to show. `blocked`: another
 * tab has an older version of Waymark open; all database calls wait until it is closed. `outdated`: a newer Waymark
 * has the database; reload this one. `unanswered`: the browser does not answer in time, or closes whatever is opened.
 * `failed`: it does not open (a private window, a broken profile). Every call tries again.
 */
export type DatabaseCondition = 'ready' | 'blocked' | 'outdated' | 'unanswered' | 'failed';

const openTimeoutMs = 8_000;
const listeners = new Set<(condition: DatabaseCondition) => void>();
let condition: DatabaseCondition = 'ready';
let opening: Promise<WaymarkDatabase> | null = null;

/** The name of the journal's database on this device. */
export const databaseName = `waymark-${journal.id}`;

/**
 * Runs `work` with the open database and returns its result. Opens it on first use. A dead handle (the browser closed
 * it, iOS cut the connection in the background) is replaced and `work` runs once more: it should do its writing in
 * one transaction, so that the second run finds all of the first or nothing. Rejects with a DatabaseError if the
 * database does not open, else with whatever `work` rejects with.
 */
export async function withDatabase<T>(work: (database: WaymarkDatabase) => Promise<T>): Promise<T> {
  const current = open();
  const database = await current;
  try {
    return await work(database);
  } catch (error) {
    const diedMeanwhile = opening !== current;
    if (!diedMeanwhile && !saysHandleIsDead(error)) throw error;
    if (!diedMeanwhile) forget(current, database);
    return workAgain(work);
  }
}

async function workAgain<T>(work: (database: WaymarkDatabase) => Promise<T>): Promise<T> {
  const current = open();
  const database = await current;
  try {
    return await work(database);
  } catch (error) {
    if (saysHandleIsDead(error)) {
      forget(current, database);
      setCondition('unanswered');
    }
    throw error;
  }
}

/** The current condition; see {@link DatabaseCondition}. */
export function databaseCondition(): DatabaseCondition {
  return condition;
}

/** Listens for changes of the condition, in this page or worker only. Returns a function that stops it. */
export function onDatabaseCondition(listener: (condition: DatabaseCondition) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/**
 * Whether the database exists, in this Waymark's own version. Opening it would upgrade it, and an app of another
 * version could then no longer open it.
 */
export async function isDatabaseCurrent(): Promise<boolean> {
  const databases = await indexedDB.databases();
  return databases.find(({ name }) => name === databaseName)?.version === upgradeSteps.length;
}

/** Closes the handle, if there is one; the next call opens the database again. */
export async function closeDatabase(): Promise<void> {
  const current = opening;
  opening = null;
  if (current) (await current).close();
}

function open(): Promise<WaymarkDatabase> {
  opening ??= openAndWatch();
  return opening;
}

function openAndWatch(): Promise<WaymarkDatabase> {
  const current = openDatabase({
    name: databaseName,
    timeoutMs: openTimeoutMs,
    onBlocked: () => setCondition('blocked'),
    onDead: () => {
      if (opening === current) opening = null;
    },
    onLate: () => setCondition('ready'),
    onCreated: async (database) => {
      await restoreReaderData(database);
      announceChange('created');
    },
  });
  current.then(
    () => setCondition('ready'),
    (error: unknown) => {
      if (opening === current) opening = null;
      setCondition(error instanceof DatabaseError ? conditions[error.trouble] : 'failed');
    },
  );
  return current;
}

const conditions: Record<DatabaseTrouble, DatabaseCondition> = {
  timeout: 'unanswered',
  outdated: 'outdated',
  unavailable: 'failed',
};

async function restoreReaderData(database: WaymarkDatabase): Promise<void> {
  try {
    if ((await hasReaderCopy()) && !(await restoreCopy(database))) await setReaderCopyAside();
  } catch (error) {
    // An empty database is better than none.
    reportError(error);
  }
}

async function restoreCopy(database: WaymarkDatabase): Promise<boolean> {
  try {
    const { restoreReaderCopy } = await import('./reader/restore-reader-copy.ts');
    return await restoreReaderCopy(database);
  } catch (error) {
    reportError(error);
    return false;
  }
}

function forget(current: Promise<WaymarkDatabase>, database: WaymarkDatabase): void {
  if (opening === current) opening = null;
  database.close();
}

/**
 * InvalidStateError: `transaction()` on a closed handle. UnknownError: WebKit's "Connection to Indexed Database
 * server lost", https://bugs.webkit.org/show_bug.cgi?id=197050.
 */
function saysHandleIsDead(error: unknown): boolean {
  return (
    error instanceof DOMException && (error.name === 'InvalidStateError' || error.name === 'UnknownError')
  );
}

function setCondition(next: DatabaseCondition): void {
  if (next === condition) return;
  condition = next;
  for (const listener of listeners) listener(next);
}
