import type { QuietHours } from '../../model/app/quiet-hours.ts';
import { putSetting } from '../../store/reader/reader-data.ts';
import { putTold } from '../../store/told-entries.ts';
import { showAndKeep } from '../show-and-keep.ts';
import { summaries } from '../signals.ts';
import { followNewEntries } from './follow-new-entries.ts';
import {
  canTellNewEntries,
  registerNewEntriesWorker,
  unregisterNewEntriesWorker,
} from './new-entries-worker.ts';
import { countsUnread, isTold, lookAtNotes, quietHours } from './note-facts.ts';

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

const hours = {
  read: () => quietHours.peek(),
  show: (wanted: QuietHours | null) => {
    quietHours.value = wanted;
  },
  keep: (wanted: QuietHours | null) => putSetting('quietHours', wanted ?? undefined),
};

/** Sets when no notes are shown. Returns whether the device stored it. */
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
 * Turns the number of unread entries on the app's icon on or off: call it from a press. If the system treats that as
 * a notification, asks for permission. Returns whether the device stored it.
 */
export async function countUnreadEntries(isWanted: boolean): Promise<boolean> {
  if (isWanted && !canTellNewEntries() && typeof Notification !== 'undefined') {
    await Notification.requestPermission();
    await lookAtNotes();
  }
  return showAndKeep(counting, isWanted);
}
