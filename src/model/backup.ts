import type { Judgement } from './judgement.ts';
import type { Highlight, Position, ReadMark, SavedMark } from './reader-data.ts';

/** Says of a file what it is. */
export const backupFormat = 'waymark-backup';

/** Raise it when a file can no longer be read by what reads the version before: see docs/backup-format.md. */
export const backupVersion = 1;

/** Everything that the reader made of one journal, as a file keeps it; see docs/backup-format.md. */
export interface Backup {
  format: typeof backupFormat;
  version: typeof backupVersion;
  /** The journal that it belongs to; entries' ids mean nothing in another one. */
  journal: { id: string; title: string | null };
  /** ISO 8601 in UTC. */
  exportedAt: string;
  readMarks: ReadMark[];
  positions: Position[];
  /** JSON values by name. */
  settings: Record<string, unknown>;
  judgements: Judgement[];
  /** What was taken back or removed is in both, so that it stays so. */
  saved: SavedMark[];
  highlights: Highlight[];
}

/** What a merge changed: new or newer records. Of judgements: acts that were not there. */
export interface MergeCounts {
  readMarks: number;
  positions: number;
  settings: number;
  judgementActs: number;
  saved: number;
  highlights: number;
}
