import { localDay } from '../../model/calendar/calendar-day.ts';
import { journal } from '../../model/journal/journal.ts';
import type { MergeCounts } from '../../model/reader/backup.ts';
import { type BackupRefusal, parseBackup } from '../../model/reader/parse-backup.ts';
import { DatabaseError } from '../../store/open-database.ts';
import { mergeBackup, readBackup } from '../../store/reader/backup.ts';
import { downloadFile } from '../download-file.ts';
import { nameOfJournal } from '../journal/name-of-journal.ts';

/** The result of importing a file that the reader chose. */
export type ImportResult =
  | { kind: 'imported'; counts: MergeCounts }
  | { kind: 'refused'; refusal: BackupRefusal | { kind: 'too-large' } | { kind: 'storage-failed' } };

/** About a hundred times what a reader of 10,000 entries makes. */
const maxBytes = 100_000_000;

/**
 * Gives the reader a file of everything they made; see docs/backup-format.md. False if the device's storage cannot be
 * read.
 */
export async function exportBackup(): Promise<boolean> {
  const now = new Date();
  const backup = await orNull(readBackup(now.getTime()));
  if (!backup) return false;
  downloadFile({
    name: `${nameOfJournal()}-${localDay(now.getTime())}.json`,
    type: 'application/json',
    text: `${JSON.stringify(backup, null, 2)}\n`,
  });
  return true;
}

/** Adds a file's contents to what is on the device. A file that is not this journal's, or broken, changes nothing. */
export async function importBackup(file: Blob): Promise<ImportResult> {
  if (file.size > maxBytes) return { kind: 'refused', refusal: { kind: 'too-large' } };
  const parsed = parseBackup(await file.text(), journal.id);
  if (parsed.kind === 'refused') return parsed;
  const counts = await orNull(mergeBackup(parsed.backup));
  return counts ? { kind: 'imported', counts } : { kind: 'refused', refusal: { kind: 'storage-failed' } };
}

/** What was read or written, or null if the device's storage is full, closed or gone. */
async function orNull<T>(storing: Promise<T>): Promise<T | null> {
  try {
    return await storing;
  } catch (error) {
    if (error instanceof DOMException || error instanceof DatabaseError) return null;
    throw error;
  }
}
