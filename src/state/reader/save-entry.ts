import type { SavedMark } from '../../model/reader/reader-data.ts';
import { putSavedMark } from '../../store/reader/reader-data.ts';
import { showAndKeep } from '../show-and-keep.ts';
import { savedMarks, takenBackMarks } from '../signals.ts';

/**
 * Saves an entry or undoes that, at once on the screen and durably on the device. Returns whether the device stored
 * it; if it could not, the screen is reverted, and the reader is told.
 */
export function saveEntry(id: string, isSaved: boolean): Promise<boolean> {
  const before = savedMarks.peek().get(id) ?? takenBackMarks.peek().get(id);
  // The newer of two marks wins: a clock that was set back must not undo what the reader does now.
  const mark = { id, isSaved, atMs: Math.max(Date.now(), (before?.atMs ?? 0) + 1) };
  const shown = {
    read: () => savedMarks.peek().get(id),
    show: (saved: SavedMark | undefined) => {
      const marks = new Map(savedMarks.peek());
      if (saved) marks.set(id, saved);
      else marks.delete(id);
      savedMarks.value = marks;
    },
    keep: () => putSavedMark(mark),
  };
  return showAndKeep(shown, isSaved ? mark : undefined);
}
