import type { Revision } from '../model/identity/revision.ts';
import { announceChange } from './changes.ts';
import { withDatabase } from './database.ts';
import { writeDurably } from './transaction.ts';

/** The ids of the entries that were revised since the reader saw them. */
export async function readRevisedIds(): Promise<ReadonlySet<string>> {
  return new Set(await withDatabase((database) => database.getAllKeys('revisions')));
}

/** What the entry `id` said before it was revised; undefined if it was not, or if the reader has seen the changes. */
export function readRevision(id: string): Promise<Revision | undefined> {
  return withDatabase((database) => database.get('revisions', id));
}

/** The reader has seen the changes in the entry `id`: the next revision is compared with its present text. */
export async function deleteRevision(id: string): Promise<void> {
  await withDatabase((database) => writeDurably(database, ['revisions'], ({ store }) => store.delete(id)));
  announceChange('reader');
}
