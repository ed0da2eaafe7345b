import type { Revision } from '../../model/identity/revision.ts';
import { deleteRevision, readRevisedIds, readRevision } from '../../store/revisions.ts';
import { followReaderData } from '../follow-reader-data.ts';
import { revisedIds } from '../signals.ts';

/** The entry whose changes the reader is looking at: until they leave it, it is still shown as revised. */
let seenId: string | null = null;

/** Reads which entries were revised, now and whenever entries or marks change. A call that failed may be repeated. */
export const followRevised = followReaderData(readRevisedIds, showRevised, ['entries', 'reader']);

function showRevised(stored: Iterable<string>): void {
  const ids = new Set(stored);
  if (seenId !== null) ids.add(seenId);
  const known = revisedIds.value;
  if (ids.size !== known.size || [...ids].some((id) => !known.has(id))) revisedIds.value = ids;
}

/** What the entry said before; null if the reader has seen the changes. */
export async function findRevision(id: string): Promise<Revision | null> {
  return (await readRevision(id)) ?? null;
}

/** The reader has seen the changes: the next revision is compared with the entry as it is now. */
export async function seeRevision(id: string): Promise<void> {
  seenId = id;
  await deleteRevision(id);
}

/** The reader has left the entry. */
export function leaveRevision(id: string): void {
  if (seenId !== id) return;
  seenId = null;
  revisedIds.value = new Set([...revisedIds.value].filter((revised) => revised !== id));
}
