import type { ReaderKind, ReaderRecords } from './reader-data.ts';

/** Says of a file what it is. */
export const backupFormat = 'waymark-backup';

/** Raise it when a file can no longer be read by what reads the version before: see docs/backup-format.md. */
export const backupVersion = 1;

/**
 * What a backup has of each kind: JSON values by name of the settings, else a list of records. What was taken back or
 * removed is in `saved` and `highlights` too, so that it stays so.
 */
export type BackupParts = {
  [Kind in ReaderKind]: Kind extends 'settings' ? Record<string, unknown> : ReaderRecords[Kind][];
};

/** Everything that the reader made of one journal, as a file keeps it; see docs/backup-format.md. */
export interface Backup extends BackupParts {
  format: typeof backupFormat;
  version: typeof backupVersion;
  /** The journal that it belongs to; entries' ids mean nothing in another one. */
  journal: { id: string; title: string | null };
  /** ISO 8601 in UTC. */
  exportedAt: string;
}

/** What a merge changed: new or newer records. Of judgements: acts that were not there. */
export type MergeCounts = Record<ReaderKind, number>;

/** The records of one kind in a backup, by their keys in the kind's store. */
export function backedUpRecords(parts: BackupParts, kind: ReaderKind): [key: string, record: unknown][] {
  if (kind === 'settings') return Object.entries(parts.settings);
  return parts[kind].map((record) => [record.id, record]);
}
