import { signal } from '@preact/signals';
import type { Workbox } from 'workbox-window';
import { readLocalValue } from '../../store/local-values.ts';
import { copyReaderDataNow } from '../../store/reader/keep-reader-copy.ts';
import type { KeepLanguage, KeepLater } from '../../workers/service-worker-protocol.ts';
import { trustedScriptUrl } from '../../workers/trusted-script-url.ts';
import { flushPendingWrites } from '../create-pending-write.ts';
import { keepImages } from '../journal/keep-images.ts';
import { language } from '../words-in.ts';

/** A newer version of the app is on the device and waits until the reader agrees. */
export const updateReady = signal(false);

/**
 * Whether all of the app is on the device, so that it opens without the network: `coming`: it is being stored.
 * `insecure`: browsers do that, and some other things, for secure origins only. `refused`: this browser did not store
 * it, or not all of it.
 */
export type OfflineState = 'coming' | 'ready' | 'insecure' | 'refused';
/** As far as it is known now. */
export const offlineState = signal<OfflineState>(isSecureContext ? 'coming' : 'insecure');

const hourMs = 60 * 60 * 1000;
/** A busy worker can delay its successor; a reader who asked for the update does not wait longer than this. */
const patienceMs = 4000;

let workbox: Workbox | null = null;
let registration: ServiceWorkerRegistration | undefined;
/** A worker has controlled this page, at its start or since: only then is another worker a newer version. */
let hadWorker = false;
let isApplying = false;
let isReloading = false;

/**
 * Registers the service worker and looks for a newer app: now, whenever the page becomes visible, and every hour.
 * Never reloads by itself. A browser that refuses a worker (a private window, say) leaves the app as it is, online.
 */
export async function startAppUpdates(): Promise<void> {
  if (!isSecureContext) return;
  if (readLocalValue('new-entries')) void followNewEntries();
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) {
    offlineState.value = 'refused';
    return;
  }
  // Not on the way to the first entry.
  const { Workbox } = await import('workbox-window');
  const base = import.meta.env.BASE_URL;
  hadWorker = navigator.serviceWorker.controller !== null;
  workbox = new Workbox(trustedScriptUrl(`${base}service-worker.js`), {
    scope: base,
    updateViaCache: 'none',
  });
  follow(workbox);
  registration = await workbox.register({ immediate: true }).catch(() => undefined);
  if (!registration) {
    offlineState.value = 'refused';
    return;
  }
  if (registration.active) {
    offlineState.value = 'ready';
    if (registration.waiting) updateReady.value = true;
    if (hadWorker)
      navigator.serviceWorker.controller?.postMessage({ type: 'KEEP_LATER' } satisfies KeepLater);
  }
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden) void lookForUpdate();
  });
  setInterval(() => void lookForUpdate(), hourMs);
  await lookForUpdate();
}

/** Switches to the waiting version and reloads the page, once, and only if the reader asked for it. */
export async function applyUpdate(): Promise<void> {
  if (isApplying) return;
  isApplying = true;
  // A newer version may upgrade the database. Work that does not finish does not hold the update up.
  await Promise.race([flushPendingWrites().then(copyReaderDataNow), pause(patienceMs)]);
  if (registration?.waiting) {
    workbox?.messageSkipWaiting();
    setTimeout(reloadOnce, patienceMs);
    // Another tab has taken the update already: a reload is enough to get the new version.
  } else reloadOnce();
}

function follow(app: Workbox): void {
  app.addEventListener('waiting', () => {
    // The very first worker waits too, for a moment, although there is none for it to replace.
    if (hadWorker || registration?.active) updateReady.value = true;
  });
  app.addEventListener('activated', () => {
    offlineState.value = 'ready';
  });
  app.addEventListener('redundant', () => {
    // An app that was stored before still opens. The next check for a newer one tries again.
    if (!registration?.active) offlineState.value = 'refused';
  });
  app.addEventListener('controlling', () => {
    void keepImages();
    keepLanguage();
    const isUpdate = hadWorker;
    hadWorker = true;
    if (isApplying) reloadOnce();
    // Another tab took the update: this one stays as it is until its reader agrees too. `isUpdate` is asked, and not
    // which page registered the worker: after a reload during installation, the first worker counts as another
    // page's.
    else if (isUpdate) updateReady.value = true;
  });
}

/** Its words were loaded before there was a worker to store them. */
function keepLanguage(): void {
  const message: KeepLanguage = { type: 'KEEP_LANGUAGE', language: language.peek() };
  navigator.serviceWorker.controller?.postMessage(message);
}

/** Only for readers who asked for notes of new entries; if its code does not load, the next start tries again. */
async function followNewEntries(): Promise<void> {
  await import('./follow-new-entries.ts').then((module) => module.followNewEntries()).catch(reportError);
}

/** Offline, or with the host down, there is nothing to find until the next check. */
async function lookForUpdate(): Promise<void> {
  await registration?.update().catch(() => null);
}

function reloadOnce(): void {
  if (isReloading) return;
  isReloading = true;
  location.reload();
}

function pause(durationMs: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, durationMs));
}
