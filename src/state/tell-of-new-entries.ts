import type { QuietHours } from '../model/quiet-hours.ts';
import { putSetting } from '../store/reader-data.ts';
import { putTold } from '../store/told-entries.ts';
import { followNewEntries } from './follow-new-entries.ts';
import {
  canTellNewEntries,
  registerNewEntriesWorker,
  unregisterNewEntriesWorker,
} from './new-entries-worker.ts';
import { countsUnread, isTold, lookAtNotes, quietHours } from './note-facts.ts';
import { showAndKeep } from './show-and-keep.ts';
import { summaries } from './signals.ts';

/**
 * The reader wants a note of each new entry, or none any more: call it from a press, which the browser asks for leave at.
 * What is on the device by then is not new. Gives whether it is as they want it.
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

const hours = {
  read: () => quietHours.peek(),
  show: (wanted: QuietHours | null) => {
    quietHours.value = wanted;
  },
  keep: (wanted: QuietHours | null) => putSetting('quietHours', wanted ?? undefined),
};

/** The reader chooses when nothing is shown. Gives whether the device kept it. */
export function chooseQuietHours(wanted: QuietHours | null): Promise<boolean> {
  return showAndKeep(hours, wanted);
}

const counting = {
  read: () => countsUnread.peek(),
  show: (isWanted: boolean) => {
    countsUnread.value = isWanted;
  },
  keep: (isWanted: boolean) => putSetting('countsUnread', isWanted || undefined),
};

/**
 * The reader wants the number of unread entries on the app's icon, or not any more: call it from a press. Where that is
 * a notification to the system, it asks for leave. Gives whether the device kept it.
 */
export async function countUnreadEntries(isWanted: boolean): Promise<boolean> {
  if (isWanted && !canTellNewEntries() && typeof Notification !== 'undefined') {
    await Notification.requestPermission();
    await lookAtNotes();
  }
  return showAndKeep(counting, isWanted);
}
