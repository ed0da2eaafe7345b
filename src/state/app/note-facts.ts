import { computed, signal } from '@preact/signals';
import { followSetting } from '../settings/follow-setting.ts';
import { canTellNewEntries, findNewEntriesWorker, mayLookWhileClosed } from './new-entries-worker.ts';

/** The state of notes of new entries on this device. */
export interface NoteFacts {
  /** The browser can check for new entries while the app is closed, and show notes. */
  canTell: boolean;
  /** The browser does so for this app: many do for installed ones only. */
  mayLook: boolean;
  /**
   * The reader has asked for it here. It is known by the registered worker, so that no backup turns it on elsewhere.
   */
  isAskedFor: boolean;
  /** The reader's permission for notifications. */
  permission: NotificationPermission;
}

/** Null until they were read. */
export const noteFacts = signal<NoteFacts | null>(null);
/** The reader has asked for notes on this device. */
export const isAskedFor = computed(() => noteFacts.value?.isAskedFor === true);
/** Notes are shown: the reader has asked for them, and has given permission. */
export const isTold = computed(() => isAskedFor.value && noteFacts.value?.permission === 'granted');

/** When none are shown; null for never. */
export const quietHours = followSetting('quietHours');
/** The app's icon shows how many entries are unread. */
export const countsUnread = followSetting('countsUnread');

/** Whether icons can show a number on this device. */
export function canCountUnread(): boolean {
  return isSecureContext && 'setAppBadge' in navigator;
}

/** Reads what the reader wants and what this device allows. */
export async function loadNoteFacts(): Promise<void> {
  await Promise.all([quietHours.load(), countsUnread.load(), lookAtNotes()]);
}

/** Reads it again whenever the reader may have been in the browser's settings. Returns a function that stops it. */
export function watchNoteFacts(): () => void {
  const lookAgain = () => void lookAtNotes().catch(reportError);
  const events = ['focus', 'visibilitychange'] as const;
  for (const event of events) addEventListener(event, lookAgain, { capture: true });
  return () => {
    for (const event of events) removeEventListener(event, lookAgain, { capture: true });
  };
}

/** Reads what this device allows now. */
export async function lookAtNotes(): Promise<void> {
  const canTell = canTellNewEntries();
  noteFacts.value = {
    canTell,
    mayLook: canTell && (await mayLookWhileClosed()),
    isAskedFor: (await findNewEntriesWorker()) !== undefined,
    permission: typeof Notification === 'undefined' ? 'denied' : Notification.permission,
  };
}
