import type { Position } from '../../model/reader/reader-data.ts';
import { putPosition, putReadMark } from '../../store/reader/reader-data.ts';
import { showAndKeep } from '../show-and-keep.ts';
import { positions, readMarks } from '../signals.ts';

/**
 * Marks an entry as read or unread, at once on the screen and durably on the device. Returns whether the device
 * stored it; if it could not, the mark is reverted, and the reader is told.
 */
export function markRead(id: string, isRead: boolean): Promise<boolean> {
  const mark = {
    read: () => readMarks.peek().get(id) ?? null,
    show: (readAtMs: number | null) => {
      const marks = new Map(readMarks.peek());
      if (readAtMs === null) marks.delete(id);
      else marks.set(id, readAtMs);
      readMarks.value = marks;
    },
    keep: (readAtMs: number | null) => putReadMark(id, readAtMs),
  };
  return showAndKeep(mark, isRead ? Date.now() : null);
}

/** Stores where the reader is in an entry now. */
export async function keepPosition(place: Omit<Position, 'atMs'>): Promise<void> {
  // The latest one is the one to continue: a clock that was set back must not make this one older.
  const latestMs = [...positions.value.values()].reduce((latest, { atMs }) => Math.max(latest, atMs), 0);
  const position = { ...place, atMs: Math.max(Date.now(), latestMs + 1) };
  positions.value = new Map(positions.value).set(position.id, position);
  await putPosition(position);
}
