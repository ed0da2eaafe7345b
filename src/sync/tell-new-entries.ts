import { isQuiet } from '../model/app/quiet-hours.ts';
import { countUnread, type EntryNote, entryNote, untoldEntries } from '../model/app/untold-entries.ts';
import { isDatabaseCurrent } from '../store/database.ts';
import { DatabaseError } from '../store/open-database.ts';
import { readSummaries } from '../store/read-summaries.ts';
import { readReadMarks } from '../store/reader/reader-data.ts';
import { readSetting } from '../store/reader/settings.ts';
import { claimTold, putTold, readToldIds, takeBackTold } from '../store/told-entries.ts';
import { buildDerived } from './build-derived.ts';
import { syncFeed } from './sync-feed.ts';

/** The device's means of notifying, and what it knows of the reader. */
export interface NoteBoard {
  /** Whether the reader lets notes be shown. */
  isAllowed: boolean;
  /** Whether the journal is open in front of the reader: what its list shows needs no note. */
  isWatched: boolean;
  now: Date;
  /** Rejects if the device does not show it. */
  show(note: EntryNote): Promise<void>;
  /** Removes the notes of the entries that were read. */
  clear(read: ReadonlyMap<string, number>): Promise<void>;
  /** Shows a number on the app's icon; 0 removes it. */
  count(unread: number): Promise<void>;
}

/**
 * Does what the app does when it is opened, and notifies of what came. Does nothing if the app is of another version:
 * the browser updates this worker by itself, before or after the reader updates the app.
 */
export async function checkWhileClosed(feedUrl: string, openBoard: () => Promise<NoteBoard>): Promise<void> {
  if (!(await isDatabaseCurrent())) return;
  const outcome = await syncFeed({ feedUrl });
  await tellNewEntries(await openBoard());
  await buildDerived({ isChanged: outcome.kind === 'updated' });
}

/**
 * Shows one note for each entry on the device that the reader was never notified of: none for entries that they have
 * read or can see. Within their quiet hours and without their permission, notes are put off. On a device that has
 * never notified, this is the start: what it has counts as notified. If the storage fails nothing is shown, until the
 * next time.
 */
export async function tellNewEntries(board: NoteBoard): Promise<void> {
  try {
    await tell(board);
  } catch (error) {
    if (!(error instanceof DatabaseError || error instanceof DOMException)) throw error;
  }
}

async function tell(board: NoteBoard): Promise<void> {
  const [summaries, told, read, quietHours, countsUnread] = await Promise.all([
    readSummaries({ limit: Number.POSITIVE_INFINITY }),
    readToldIds(),
    readReadMarks(),
    readSetting('quietHours'),
    readSetting('countsUnread'),
  ]);
  const quietNow = isQuiet(quietHours, board.now);
  if (board.isWatched || told.size === 0) {
    await putTold(summaries.filter(({ id }) => !told.has(id)).map(({ id }) => id));
  } else if (board.isAllowed && !quietNow) {
    const { toShow, toPass } = untoldEntries(summaries, { told, read });
    await putTold(toPass.map(({ id }) => id));
    for (const entry of toShow) await showOnce(board, entryNote(entry));
  }
  await board.clear(read);
  if (countsUnread && !quietNow) await board.count(countUnread(summaries, read));
}

/** Stored as notified before it is shown: a worker that is stopped in between shows it never rather than twice. */
async function showOnce(board: NoteBoard, note: EntryNote): Promise<void> {
  if (!(await claimTold(note.entry))) return;
  try {
    await board.show(note);
  } catch (error) {
    await takeBackTold(note.entry);
    throw error;
  }
}
