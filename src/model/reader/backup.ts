import type { ReaderKind, ReaderRecords } from './reader-data.ts';

/** Identifies a backup file. */
export const backupFormat = 'waymark-backup';

/** Raise it when code for the previous version can no longer read a file: see docs/backup-format.md. */
export const backupVersion = 1;

/**
 * A backup's part for each kind: for settings JSON values by name, else a list of records. `saved` and `highlights`
 * include what was undone or removed, so that it stays so.
 */
export type BackupParts = {
  [Kind in ReaderKind]: Kind extends 'settings' ? Record<string, unknown> : ReaderRecords[Kind][];
};

/** Everything that the reader made of one journal, as stored in a file; see docs/backup-format.md. */
export interface Backup extends BackupParts {
  format: typeof backupFormat;
  version: typeof backupVersion;
  /** The journal that it belongs to; entries' ids mean nothing in another one. */
  journal: { id: string; title: string | null };
  /** ISO 8601 in UTC. */
  exportedAt: string;
}

/** How much a merge changed: new or newer records; for judgements, new acts. */
export type MergeCounts = Record<ReaderKind, number>;

/** The records of one kind in a backup, by their keys in the kind's store; none where the part is left out. */
export function backedUpRecords(
  parts: Partial<BackupParts>,
  kind: ReaderKind,
): [key: string, record: unknown][] {
  if (kind === 'settings') return Object.entries(parts.settings ?? {});
  return (parts[kind] ?? []).map((record) => [record.id, record]);
}
