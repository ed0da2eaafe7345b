import { putSavedMark } from '../store/reader-data.ts';
import { savedMarks } from './signals.ts';

/** Saves an entry or takes that back, at once on the screen and durably on the device. */
export async function saveEntry(id: string, isSaved: boolean): Promise<void> {
  // Of two marks the newest holds: a clock that was set back must not undo what the reader does now.
  const atMs = Math.max(Date.now(), (savedMarks.value.get(id)?.atMs ?? 0) + 1);
  const mark = { id, isSaved, atMs };
  const marks = new Map(savedMarks.value);
  if (isSaved) marks.set(id, mark);
  else marks.delete(id);
  savedMarks.value = marks;
  await putSavedMark(mark);
}
