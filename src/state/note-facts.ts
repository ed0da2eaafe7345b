import { computed, signal } from '@preact/signals';
import { parseQuietHours, type QuietHours } from '../model/quiet-hours.ts';
import { readSettings } from '../store/reader-data.ts';
import { followReaderData } from './follow-reader-data.ts';
import { canTellNewEntries, findNewEntriesWorker, mayLookWhileClosed } from './new-entries-worker.ts';

/** How this device stands to notes of new entries. */
export interface NoteFacts {
  /** The browser can look for new entries while the app is closed, and show notes. */
  canTell: boolean;
  /** The browser does so for this app: many do for installed ones alone. */
  mayLook: boolean;
  /** The reader has asked for it here. A device knows that by its worker: a backup brings it to no other one. */
  isAskedFor: boolean;
  /** The reader's leave for notifications. */
  permission: NotificationPermission;
}

/** Null until it was looked at. */
export const noteFacts = signal<NoteFacts | null>(null);
/** The reader has asked for notes on this device. */
export const isAskedFor = computed(() => noteFacts.value?.isAskedFor === true);
/** Notes are shown: the reader has asked for them, and their leave holds. */
export const isTold = computed(() => isAskedFor.value && noteFacts.value?.permission === 'granted');
/** When none are; null for never. */
export const quietHours = signal<QuietHours | null>(null);
/** The app's icon shows how many entries are unread. */
export const countsUnread = signal(false);

const loadSettings = followReaderData(readSettings, (settings) => {
  quietHours.value = parseQuietHours(settings.quietHours);
  countsUnread.value = settings.countsUnread === true;
});

/** Whether an icon can have a number here. */
export function canCountUnread(): boolean {
  return isSecureContext && 'setAppBadge' in navigator;
}

/** Reads what the reader wants and how the device stands to it. */
export async function loadNoteFacts(): Promise<void> {
  await Promise.all([loadSettings(), lookAtNotes()]);
}

/** Looks again whenever the reader may have been at the browser's settings. Returns what stops it. */
export function watchNoteFacts(): () => void {
  const lookAgain = () => void lookAtNotes().catch(reportError);
  const events = ['focus', 'visibilitychange'] as const;
  for (const event of events) addEventListener(event, lookAgain, { capture: true });
  return () => {
    for (const event of events) removeEventListener(event, lookAgain, { capture: true });
  };
}

/** Looks how the device stands to notes now. */
export async function lookAtNotes(): Promise<void> {
  const canTell = canTellNewEntries();
  noteFacts.value = {
    canTell,
    mayLook: canTell && (await mayLookWhileClosed()),
    isAskedFor: (await findNewEntriesWorker()) !== undefined,
    permission: typeof Notification === 'undefined' ? 'denied' : Notification.permission,
  };
}
