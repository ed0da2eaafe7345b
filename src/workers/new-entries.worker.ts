import type { EntryNote } from '../model/entry-note.ts';
import { journal } from '../model/journal.ts';
import { newEntriesTag } from '../model/new-entries.ts';
import { checkWhileClosed, type NoteBoard } from '../sync/tell-new-entries.ts';
import type { OpenEntry } from './service-worker-protocol.ts';

/*
 * A service worker beside the app's own, for a folder without pages: the browser wakes it now and then, and it does
 * what the app would if it were open. Only those readers have it who want to be told of new entries.
 */

declare const self: ServiceWorkerGlobalScope;

/** Of the Periodic Background Sync and Badging APIs, which are not in the types. */
type PeriodicSyncEvent = ExtendableEvent & { tag: string };
const badges = self.navigator as { setAppBadge?: (count: number) => Promise<void> };

const basePath = import.meta.env.BASE_URL;
/** A browser lets a window be opened for a second after a press: by then a page that can show the entry has said so. */
const answerMs = 500;

self.addEventListener('install', () => {
  // No page is this worker's: there is none to wait for.
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
    // Chromium gives it to apps within a worker's own scope alone: there the number is the page's to keep.
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

/** In the window that was used last, if there is one that shows it, else in one of its own. */
async function openEntry(slug: string): Promise<void> {
  const [last] = await openWindows();
  if (!last || !(await showsEntry(last, slug)))
    await self.clients.openWindow(addressOf(`entry/${encodeURIComponent(slug)}`));
  // Where the browser does not bring the window to the front, the entry is there all the same.
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
