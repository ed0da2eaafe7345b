import { putTold } from '../../store/told-entries.ts';
import { summaries } from '../signals.ts';
import { followNewEntries } from './follow-new-entries.ts';
import {
  canTellNewEntries,
  registerNewEntriesWorker,
  unregisterNewEntriesWorker,
} from './new-entries-worker.ts';
import { countsUnread, isTold, lookAtNotes } from './note-facts.ts';

/**
 * Turns notes of new entries on or off: call it from a press, which browsers require for permission. Entries that are
 * already on the device do not count as new. Returns whether it is now as the reader wants it.
 */
export async function tellOfNewEntries(isWanted: boolean): Promise<boolean> {
  if (!isWanted) await unregisterNewEntriesWorker();
  else if ((await Notification.requestPermission()) === 'granted') {
    await putTold(summaries.peek().map(({ id }) => id));
    await registerNewEntriesWorker();
  }
  await lookAtNotes();
  if (isTold.peek()) await followNewEntries();
  return isTold.peek() === isWanted;
}

/**
 * Turns the number of unread entries on the app's icon on or off: call it from a press. If the system treats that as
 * a notification, asks for permission. Returns whether the device stored it.
 */
export async function countUnreadEntries(isWanted: boolean): Promise<boolean> {
  if (isWanted && !canTellNewEntries() && typeof Notification !== 'undefined') {
    await Notification.requestPermission();
    await lookAtNotes();
  }
  return countsUnread.choose(isWanted);
}
