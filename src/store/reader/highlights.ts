import type { Highlight } from '../../model/reader/reader-data.ts';
import { announceChange } from '../changes.ts';
import { withDatabase } from '../database.ts';
import { writeDurably } from '../transaction.ts';
import { keepUntilStored } from './unstored.ts';

/** All highlights and notes of the journal, including removed ones, in no guaranteed order. */
export function readHighlights(): Promise<Highlight[]> {
  return withDatabase((database) => database.getAll('highlights'));
}

/** Stores highlights, replacing those with the same ids, all or none. Resolves once they are durable. */
export async function putHighlights(highlights: readonly Highlight[]): Promise<void> {
  const records = Object.fromEntries(highlights.map((highlight) => [highlight.id, highlight]));
  await keepUntilStored(['highlights', records], () =>
    withDatabase((database) =>
      writeDurably(database, ['highlights'], async (transaction) => {
        const putting = highlights.map((highlight) => transaction.store.put(highlight));
        transaction.commit();
        await Promise.all(putting);
      }),
    ),
  );
  announceChange('reader');
}
