import type { Highlight } from '../model/reader-data.ts';
import { announceChange } from './changes.ts';
import { withDatabase } from './database.ts';
import { writeDurably } from './transaction.ts';

/** Every highlight and note of the journal, those that were removed too, in no promised order. */
export function readHighlights(): Promise<Highlight[]> {
  return withDatabase((database) => database.getAll('highlights'));
}

/** Keeps highlights in place of earlier ones with their ids, all or none. Resolves once they are durable. */
export async function putHighlights(highlights: readonly Highlight[]): Promise<void> {
  await withDatabase((database) =>
    writeDurably(database, ['highlights'], async (transaction) => {
      const putting = highlights.map((highlight) => transaction.store.put(highlight));
      transaction.commit();
      await Promise.all(putting);
    }),
  );
  announceChange('reader');
}
