import { openDB, wrap } from 'idb';
import { type UpgradeStep, upgradeSteps, type WaymarkDatabase, type WaymarkSchema } from './schema.ts';

/** Why the database cannot be opened. `outdated`: another tab already runs a newer Waymark; reloading helps. */
export type DatabaseTrouble = 'timeout' | 'outdated' | 'unavailable';

/** The device's storage cannot be used; the message is for whoever looks for the cause, not for the reader. */
export class DatabaseError extends Error {
  override readonly name = 'DatabaseError';
  readonly trouble: DatabaseTrouble;

  constructor(trouble: DatabaseTrouble, message: string, options?: ErrorOptions) {
    super(message, options);
    this.trouble = trouble;
  }
}

export interface OpenOptions {
  name: string;
  /** How long an open may hang that neither succeeds nor fails. Waiting for another tab to close does not count. */
  timeoutMs: number;
  /** Another tab with an older Waymark keeps this one from upgrading the database. */
  onBlocked: () => void;
  /** The handle cannot be used any more: the browser closed it, or it was closed for a newer Waymark in another tab. */
  onDead: (database: WaymarkDatabase) => void;
  /** It opened after the timeout; the handle is closed again, and the next open may be faster. */
  onLate?: () => void;
  /** The database did not exist and is now empty: adds what can be added before anyone else reads it. */
  onCreated?: (database: WaymarkDatabase) => Promise<void>;
  steps?: readonly UpgradeStep[];
}

/**
 * Opens the database `name` at the version of the given steps, creating or upgrading it if needed. Rejects with a
 * {@link DatabaseError}; a handle that opens after the timeout is closed again.
 */
export function openDatabase(options: OpenOptions): Promise<WaymarkDatabase> {
  const { name, timeoutMs } = options;
  return new Promise((resolve, reject) => {
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      reject(new DatabaseError('timeout', `The database ${name} did not open within ${timeoutMs} ms.`));
    }, timeoutMs);
    requestOpen({
      ...options,
      onBlocked: () => {
        clearTimeout(timer);
        options.onBlocked();
      },
    }).then(
      (database) => {
        clearTimeout(timer);
        if (!late) return resolve(database);
        database.close();
        options.onLate?.();
      },
      (cause: unknown) => {
        clearTimeout(timer);
        reject(asDatabaseError(name, cause));
      },
    );
  });
}

async function requestOpen({ name, onBlocked, onDead, onCreated, steps = upgradeSteps }: OpenOptions) {
  let isNew = false;
  const database: WaymarkDatabase = await openDB<WaymarkSchema>(name, steps.length, {
    upgrade(upgraded, oldVersion, _newVersion, transaction) {
      isNew = oldVersion === 0;
      // A failing step fails the open, which is handled.
      void failureOf(transaction.done);
      for (const step of steps.slice(oldVersion)) step(upgraded, transaction);
    },
    blocked: onBlocked,
    blocking() {
      // A tab that keeps the old version open would keep the newer Waymark of another tab from starting.
      database.close();
      onDead(database);
    },
    terminated: () => onDead(database),
  });
  for (const trouble of ['abort', 'error'] as const) database.addEventListener(trouble, hearDone);
  if (isNew) await onCreated?.(database);
  return database;
}

/** Readers learn of a failed transaction from their own requests. */
function hearDone({ target }: Event): void {
  const transaction = target instanceof IDBRequest ? target.transaction : (target as IDBTransaction);
  if (transaction) void failureOf(wrap(transaction).done);
}

/**
 * Why a transaction failed, or undefined. Whoever awaits its requests, or the open, is told the same and handles it; of the
 * transaction's own promise nobody asks, and left alone it would be reported as an error that nobody handles.
 */
function failureOf(done: Promise<void>): Promise<unknown> {
  return done.catch((failure: unknown) => failure);
}

function asDatabaseError(name: string, cause: unknown): DatabaseError {
  const message = `The database ${name} did not open: ${cause instanceof Error ? cause.message : String(cause)}`;
  const outdated = cause instanceof DOMException && cause.name === 'VersionError';
  return new DatabaseError(outdated ? 'outdated' : 'unavailable', message, { cause });
}
