import type { Revision } from '../model/revision.ts';
import { announceChange } from './changes.ts';
import { withDatabase } from './database.ts';
import { writeDurably } from './transaction.ts';

/** The ids of the entries that were revised since the reader has seen what they say. */
export async function readRevisedIds(): Promise<ReadonlySet<string>> {
  return new Set(await withDatabase((database) => database.getAllKeys('revisions')));
}

/** What the entry `id` said before it was revised; undefined where it was not, or the reader has seen what changed. */
export function readRevision(id: string): Promise<Revision | undefined> {
  return withDatabase((database) => database.get('revisions', id));
}

/** The reader has seen what changed in the entry `id`: the next revision is told from what it says now. */
export async function deleteRevision(id: string): Promise<void> {
  await withDatabase((database) => writeDurably(database, ['revisions'], ({ store }) => store.delete(id)));
  announceChange('reader');
}
