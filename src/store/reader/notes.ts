import { currentVerdict } from '../../model/ledger/judgement.ts';
import { withDatabase } from '../database.ts';

/**
 * What the reader wrote to each entry, by its id: notes to highlights, to the whole entry, and to a current verdict.
 */
export function readNotes(): Promise<ReadonlyMap<string, readonly string[]>> {
  return withDatabase(async (database) => {
    const transaction = database.transaction(['highlights', 'judgements']);
    const [highlights, judgements] = await Promise.all([
      transaction.objectStore('highlights').getAll(),
      transaction.objectStore('judgements').getAll(),
    ]);
    const written = [
      ...highlights
        .filter(({ isRemoved }) => !isRemoved)
        .sort((one, other) => one.createdAtMs - other.createdAtMs)
        .map(({ entry, note }) => [entry, note] as const),
      ...judgements.map((judgement) => [judgement.id, currentVerdict(judgement)?.note ?? ''] as const),
    ];
    const notes = new Map<string, string[]>();
    for (const [entry, note] of written)
      if (note.trim() !== '') notes.set(entry, [...(notes.get(entry) ?? []), note]);
    return notes;
  });
}
