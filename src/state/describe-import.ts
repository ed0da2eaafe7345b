import type { MergeCounts } from '../model/backup.ts';
import type { ImportResult } from './backup.ts';

/** What became of an import, in plain sentences for the reader. */
export function describeImport(result: ImportResult): string {
  return result.kind === 'imported'
    ? describeCounts(result.counts)
    : `${describeRefusal(result.refusal)} Nothing was changed.`;
}

function describeRefusal(refusal: Extract<ImportResult, { kind: 'refused' }>['refusal']): string {
  switch (refusal.kind) {
    case 'not-a-backup':
      return 'This is not a file that Waymark exported.';
    case 'newer-version':
      return 'A newer Waymark wrote this file. Update this one, then import it again.';
    case 'other-journal':
      return refusal.title === null
        ? 'This file belongs to another journal.'
        : `This file belongs to another journal, ${refusal.title}.`;
    case 'broken':
      return `This file is damaged: its “${refusal.part}” cannot be read.`;
    case 'too-large':
      return 'This file is too large to be one that Waymark exported.';
    case 'storage-failed':
      return 'This browser would not store what is in the file.';
  }
}

function describeCounts({ readMarks, positions, settings, judgementActs }: MergeCounts): string {
  const parts = [
    count(readMarks, 'read mark', 'read marks'),
    count(positions, 'place in an entry', 'places in entries'),
    count(judgementActs, 'verdict or guess', 'verdicts and guesses'),
    count(settings, 'setting', 'settings'),
  ].filter((part) => part !== null);
  if (parts.length === 0) return 'Everything in this file was here already.';
  const last = parts.pop();
  return `Imported ${parts.length === 0 ? last : `${parts.join(', ')} and ${last}`}.`;
}

function count(number: number, one: string, many: string): string | null {
  if (number === 0) return null;
  return `${number.toLocaleString('en')} ${number === 1 ? one : many}`;
}
