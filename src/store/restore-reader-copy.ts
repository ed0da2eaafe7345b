import { journal } from '../model/journal.ts';
import { parseBackup } from '../model/parse-backup.ts';
import { readReaderCopy } from './reader-copy.ts';
import type { WaymarkDatabase } from './schema.ts';

/** Puts the copy of what the reader made into a database that was made anew, in one transaction; see keepReaderCopy. */
export async function restoreReaderCopy(database: WaymarkDatabase): Promise<void> {
  const text = await readReaderCopy();
  const parsed = text === null ? null : parseBackup(text, journal.id);
  if (parsed?.kind !== 'backup') return;
  const { readMarks, positions, settings, judgements, saved, highlights } = parsed.backup;
  const transaction = database.transaction(
    ['readMarks', 'positions', 'settings', 'judgements', 'saved', 'highlights'],
    'readwrite',
    {
      durability: 'strict',
    },
  );
  await Promise.all([
    ...readMarks.map((mark) => transaction.objectStore('readMarks').put(mark)),
    ...positions.map((position) => transaction.objectStore('positions').put(position)),
    ...Object.entries(settings).map(([name, value]) => transaction.objectStore('settings').put(value, name)),
    ...judgements.map((judgement) => transaction.objectStore('judgements').put(judgement)),
    ...saved.map((mark) => transaction.objectStore('saved').put(mark)),
    ...highlights.map((highlight) => transaction.objectStore('highlights').put(highlight)),
    transaction.done,
  ]);
}
