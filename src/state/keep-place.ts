import type { Position } from '../model/reader-data.ts';
import { putPosition, putReadMark } from '../store/reader-data.ts';
import { positions, readMarks } from './signals.ts';

/** Marks an entry as read or unread, at once on the screen and durably on the device. */
export async function markRead(id: string, isRead: boolean): Promise<void> {
  const readAtMs = isRead ? Date.now() : null;
  const marks = new Map(readMarks.value);
  if (readAtMs === null) marks.delete(id);
  else marks.set(id, readAtMs);
  readMarks.value = marks;
  await putReadMark(id, readAtMs);
}

/** Keeps where the reader is in an entry. */
export async function keepPosition(position: Position): Promise<void> {
  positions.value = new Map(positions.value).set(position.id, position);
  await putPosition(position);
}
