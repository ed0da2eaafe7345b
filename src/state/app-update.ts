import { signal } from '@preact/signals';
import { trustedScriptUrl } from '../workers/trusted-script-url.ts';

/** A newer version of the app is on the device and waits for the reader's word. */
export const updateReady = signal(false);

/** All of the app is on the device: it opens without the network from now on. */
export const offlineReady = signal(false);

const HOUR_MS = 60 * 60 * 1000;
/** A worker that is busy can put off its successor; the reader who asked for the update does not wait longer. */
const PATIENCE_MS = 4000;

let registration: ServiceWorkerRegistration | null = null;
let isControlled = false;
let isApplying = false;
let isReloading = false;

/**
 * Registers the service worker and looks for a newer app: now, whenever the page becomes visible, and every hour.
 * Never reloads by itself. A browser that refuses a worker (a private window, say) leaves the app as it is, online.
 */
export async function startAppUpdates(): Promise<void> {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  isControlled = navigator.serviceWorker.controller !== null;
  navigator.serviceWorker.addEventListener('controllerchange', onControllerChange);
  const base = import.meta.env.BASE_URL;
  registration = await navigator.serviceWorker
    .register(trustedScriptUrl(`${base}service-worker.js`), { scope: base, updateViaCache: 'none' })
    .catch(() => null);
  if (registration === null) return;
  if (registration.active !== null) offlineReady.value = true;
  if (registration.waiting !== null && registration.active !== null) updateReady.value = true;
  follow(registration.installing);
  registration.addEventListener('updatefound', () => follow(registration?.installing ?? null));
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden) void lookForUpdate();
  });
  setInterval(() => void lookForUpdate(), HOUR_MS);
  await lookForUpdate();
}

/** Changes to the waiting version and reloads the page, once: only ever at the reader's word. */
export function applyUpdate(): void {
  if (isApplying) return;
  isApplying = true;
  const waiting = registration?.waiting ?? null;
  if (waiting === null) {
    reloadOnce();
  } else {
    waiting.postMessage({ kind: 'skip-waiting' });
    setTimeout(reloadOnce, PATIENCE_MS);
  }
}

/** Offline, or with the host down, there is nothing to find: the next look will come. */
async function lookForUpdate(): Promise<void> {
  if (navigator.onLine) await registration?.update().catch(() => null);
}

function follow(worker: ServiceWorker | null): void {
  worker?.addEventListener('statechange', () => {
    if (worker.state === 'installed' && registration?.active) updateReady.value = true;
    if (worker.state === 'activated') offlineReady.value = true;
  });
}

function onControllerChange(): void {
  const isFirstWorker = !isControlled;
  isControlled = true;
  if (isApplying) reloadOnce();
  // Another tab took the update: this one stays as it is until its reader says so too.
  else if (!isFirstWorker) updateReady.value = true;
}

function reloadOnce(): void {
  if (isReloading) return;
  isReloading = true;
  location.reload();
}
