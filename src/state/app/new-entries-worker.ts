import { newEntriesFolder, newEntriesScript, newEntriesTag } from '../../model/app/new-entries.ts';
import { trustedScriptUrl } from '../../workers/trusted-script-url.ts';
import { basePath } from '../signals.ts';

/** The Periodic Background Sync API, which is not in the types: https://wicg.github.io/periodic-background-sync/ */
interface PeriodicSync {
  register(tag: string, options: { minInterval: number }): Promise<void>;
}

/** What is asked for; the browser decides by how often the app is used, and Chromium checks at most twice a day. */
const minIntervalMs = 6 * 60 * 60_000;

/** Whether this browser can check for new entries while the app is closed, and show notes of them. */
export function canTellNewEntries(): boolean {
  return (
    import.meta.env.PROD &&
    isSecureContext &&
    'serviceWorker' in navigator &&
    typeof Notification !== 'undefined' &&
    'periodicSync' in ServiceWorkerRegistration.prototype
  );
}

/** The worker that shows notes of new entries; undefined if it is not registered. */
export async function findNewEntriesWorker(): Promise<ServiceWorkerRegistration | undefined> {
  if (!canTellNewEntries()) return undefined;
  const { href } = new URL(basePath + newEntriesFolder, location.origin);
  const found = await navigator.serviceWorker.getRegistration(href);
  // If the folder has no worker of its own, the app's worker is in charge of it.
  return found?.scope === href ? found : undefined;
}

/** Has the browser check for new entries from now on. False if it does not, or if the worker cannot be loaded. */
export async function registerNewEntriesWorker(): Promise<boolean> {
  const isRegistered = await register().catch((error: unknown) => {
    // What a browser throws that is offline, or that does it for installed apps only.
    if (error instanceof TypeError || error instanceof DOMException) return false;
    throw error;
  });
  if (!isRegistered) await unregisterNewEntriesWorker();
  return isRegistered;
}

async function register(): Promise<boolean> {
  const script = trustedScriptUrl(basePath + newEntriesScript);
  const scope = basePath + newEntriesFolder;
  const registration = await navigator.serviceWorker.register(script, { scope, updateViaCache: 'none' });
  if (!(await isActivated(registration))) return false;
  await periodicSyncOf(registration).register(newEntriesTag, { minInterval: minIntervalMs });
  return true;
}

/** Removes the worker and every note that it shows. */
export async function unregisterNewEntriesWorker(): Promise<void> {
  const registration = await findNewEntriesWorker();
  for (const note of (await registration?.getNotifications()) ?? []) note.close();
  await registration?.unregister();
}

/** Whether the browser lets this app check for anything while it is closed: Chromium does for installed apps. */
export async function mayLookWhileClosed(): Promise<boolean> {
  const name = 'periodic-background-sync' as PermissionName;
  // A browser that does not know this permission name finds out by trying.
  const status = await navigator.permissions.query({ name }).catch(() => null);
  return status?.state !== 'denied';
}

function periodicSyncOf(registration: ServiceWorkerRegistration): PeriodicSync {
  return (registration as unknown as { periodicSync: PeriodicSync }).periodicSync;
}

/** Resolves when the worker is activated, or never will be. */
function isActivated({ installing, waiting, active }: ServiceWorkerRegistration): Promise<boolean> {
  const worker = installing ?? waiting;
  if (active || !worker) return Promise.resolve(active !== null);
  return new Promise((resolve) => {
    worker.addEventListener('statechange', () => {
      if (worker.state === 'activated' || worker.state === 'redundant') resolve(worker.state === 'activated');
    });
  });
}
