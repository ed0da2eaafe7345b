import type { MergeCounts } from '../../../model/reader/backup.ts';
import { madeKindNames } from '../../../model/reader/made-kinds.ts';
import type { ImportResult } from '../../../state/reader/backup.ts';
import { wordsIn } from '../../../state/words-in.ts';
import { settingsWords } from '../../../words/english/settings/settings-words.ts';
import { formatList } from './format-list.ts';

const words = wordsIn('settings', settingsWords);

/** The result of an import, in plain sentences for the reader. */
export function describeImport(result: ImportResult): string {
  return result.kind === 'imported' ? describeCounts(result.counts) : describeRefusal(result.refusal);
}

function describeRefusal(refusal: Extract<ImportResult, { kind: 'refused' }>['refusal']): string {
  const { refused } = words();
  switch (refusal.kind) {
    case 'not-a-backup':
      return refused.notABackup;
    case 'newer-version':
      return refused.newerVersion;
    case 'other-journal':
      return refused.otherJournal(refusal.title);
    case 'broken':
      return refused.broken(refusal.part);
    case 'too-large':
      return refused.tooLarge;
    case 'storage-failed':
      return refused.storageFailed;
  }
}

/** In the order in which they are listed. */
const told = [...madeKindNames, 'settings'] as const;

function describeCounts(counts: MergeCounts): string {
  const { imported } = words();
  const parts = told.filter((kind) => counts[kind] > 0).map((kind) => imported[kind](counts[kind]));
  return parts.length === 0 ? imported.nothing : imported.parts(formatList(parts));
}
