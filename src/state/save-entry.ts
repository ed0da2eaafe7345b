import { putSavedMark } from '../store/reader-data.ts';
import { savedMarks } from './signals.ts';

/**
 * Saves an entry or takes that back, at once on the screen and durably on the device. Rejects, with the screen as it
 * was, where the device could not keep it.
 */
export async function saveEntry(id: string, isSaved: boolean): Promise<void> {
  const before = savedMarks.value;
  // Of two marks the newest holds: a clock that was set back must not undo what the reader does now.
  const mark = { id, isSaved, atMs: Math.max(Date.now(), (before.get(id)?.atMs ?? 0) + 1) };
  const marks = new Map(before);
  if (isSaved) marks.set(id, mark);
  else marks.delete(id);
  savedMarks.value = marks;
  try {
    await putSavedMark(mark);
  } catch (error) {
    savedMarks.value = before;
    throw error;
  }
}
