import { signal } from '@preact/signals';
import type { BulkEdit } from '../../model/reader/reader-data.ts';
import { bulkEdit, dismissBulkEdit, readBulkEdit, undoBulkEdit } from '../../store/reader/bulk-edit.ts';
import { followReaderData } from '../follow-reader-data.ts';
import { readMarks, summaries } from '../signals.ts';

/** The last bulk edit, as long as it can be undone; null before {@link followBulkEdits}, and if there is none. */
export const lastBulkEdit = signal<BulkEdit | null>(null);

/**
 * Reads the last bulk edit, now and whenever the reader's data changes in any tab. A call that failed may be
 * repeated.
 */
export const followBulkEdits = followReaderData(readBulkEdit, (act) => {
  if (act?.atMs !== lastBulkEdit.value?.atMs) lastBulkEdit.value = act ?? null;
});

/**
 * Marks every entry on the device as read or unread, at once on the screen and durably on the device, and returns how
 * many marks that changed. Rejects, with the screen as it was, if the device could not store it.
 */
export async function markAll(isRead: boolean): Promise<number> {
  const before = readMarks.value;
  const atMs = Date.now();
  const ids = summaries.value.map(({ id }) => id);
  const marks = new Map(before);
  for (const id of ids) {
    if (!isRead) marks.delete(id);
    else if (!marks.has(id)) marks.set(id, atMs);
  }
  readMarks.value = marks;
  try {
    return await putMarks(ids, isRead, atMs);
  } catch (error) {
    readMarks.value = takenBack(readMarks.value, { before, marks });
    throw error;
  }
}

/** The current marks without the change from `before` to `marks`, but with marks that the reader has set since then. */
function takenBack(
  now: ReadonlyMap<string, number>,
  { before, marks }: Record<'before' | 'marks', ReadonlyMap<string, number>>,
): Map<string, number> {
  const taken = new Map(now);
  for (const id of new Set([...before.keys(), ...marks.keys()])) {
    const readAtMs = before.get(id);
    if (now.get(id) !== marks.get(id) || marks.get(id) === readAtMs) continue;
    if (readAtMs === undefined) taken.delete(id);
    else taken.set(id, readAtMs);
  }
  return taken;
}

async function putMarks(ids: readonly string[], isRead: boolean, atMs: number): Promise<number> {
  const kind = isRead ? 'mark-all-read' : 'mark-all-unread';
  const { changed } = await bulkEdit({ kind, stores: ['readMarks'], atMs }, async (transaction) => {
    const marks = transaction.objectStore('readMarks');
    const marked = new Set(await marks.getAllKeys());
    await Promise.all(
      ids
        .filter((id) => marked.has(id) !== isRead)
        .map((id) => (isRead ? marks.put({ id, readAtMs: atMs }) : marks.delete(id))),
    );
  });
  return changed;
}

/** Undoes the last bulk edit; returns how many of its changes it undid, or null if there was nothing left to undo. */
export async function undoLastBulkEdit(): Promise<number | null> {
  const undone = await undoBulkEdit();
  lastBulkEdit.value = null;
  return undone?.restored ?? null;
}

/** The reader needs no undo. */
export async function dismissLastBulkEdit(): Promise<void> {
  const act = lastBulkEdit.value;
  lastBulkEdit.value = null;
  if (act) await dismissBulkEdit(act.atMs);
}
