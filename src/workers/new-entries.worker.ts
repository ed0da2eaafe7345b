import { newEntriesTag } from '../model/app/new-entries.ts';
import type { EntryNote } from '../model/app/untold-entries.ts';
import { journal } from '../model/journal/journal.ts';
import { checkWhileClosed, type NoteBoard } from '../sync/tell-new-entries.ts';
import type { OpenEntry } from './service-worker-protocol.ts';

/*
 * A service worker beside the app's own, for a folder without pages: the browser wakes it now and then, and it does
 * what the app would do if it were open. Only readers who asked for notes of new entries have it.
 */

declare const self: ServiceWorkerGlobalScope;

/** The Periodic Background Sync and Badging APIs, which are not in the types. */
type PeriodicSyncEvent = ExtendableEvent & { tag: string };
const badges = self.navigator as { setAppBadge?: (count: number) => Promise<void> };

const basePath = import.meta.env.BASE_URL;
/**
 * A browser lets a window be opened for a second after a press: by then a page that can show the entry has answered.
 */
const answerMs = 500;

self.addEventListener('install', () => {
  // This worker controls no page, so there is none to wait for.
  void self.skipWaiting();
});

self.addEventListener('periodicsync', (given) => {
  const event = given as PeriodicSyncEvent;
  if (event.tag === newEntriesTag) event.waitUntil(checkWhileClosed(addressOf(journal.feedPath), noteBoard));
});

self.addEventListener('notificationclick', (event) => {
  event.notification.close();
  event.waitUntil(openEntry((event.notification.data as { slug: string }).slug));
});

async function noteBoard(): Promise<NoteBoard> {
  return {
    isAllowed: Notification.permission === 'granted',
    isWatched: (await openWindows()).some(({ visibilityState }) => visibilityState === 'visible'),
    now: new Date(),
    show,
    clear: async (read) => {
      for (const note of await self.registration.getNotifications()) if (read.has(note.tag)) note.close();
    },
    // Chromium gives it only to apps within the worker's own scope: there, the page updates the number.
    count: async (unread) => badges.setAppBadge?.(unread),
  };
}

function show({ entry, slug, title, body }: EntryNote): Promise<void> {
  return self.registration.showNotification(title, {
    body,
    tag: entry,
    data: { slug },
    silent: true,
    lang: journal.language,
    icon: addressOf('icons/icon-192.png'),
    badge: addressOf('icons/icon-monochrome-512.png'),
  });
}

/** In the window that was used last, if one can show it, else in a new one. */
async function openEntry(slug: string): Promise<void> {
  const [last] = await openWindows();
  if (!last || !(await showsEntry(last, slug)))
    await self.clients.openWindow(addressOf(`entry/${encodeURIComponent(slug)}`));
  // If the browser does not bring the window to the front, the entry is shown in it all the same.
  else await last.focus().catch(() => null);
}

function showsEntry(window: WindowClient, slug: string): Promise<boolean> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = () => resolve(true);
    setTimeout(() => resolve(false), answerMs);
    window.postMessage({ type: 'OPEN_ENTRY', slug } satisfies OpenEntry, [port2]);
  });
}

async function openWindows(): Promise<readonly WindowClient[]> {
  const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  return windows.filter(({ url }) => new URL(url).pathname.startsWith(basePath));
}

function addressOf(path: string): string {
  return new URL(basePath + path, location.origin).href;
}
