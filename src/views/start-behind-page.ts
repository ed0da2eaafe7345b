import { startAppUpdates } from '../state/app/app-update.ts';
import { isApp } from '../state/app/install.ts';
import type { LaunchQueue } from './launch/start-launches.ts';

/** What the page does once its first entries are shown. Never rejects. */
export async function startBehindPage(): Promise<void> {
  if (isApp && 'launchQueue' in window) await followLaunches(window.launchQueue as LaunchQueue);
  await startAppUpdates().catch(reportError);
  // Where its code does not come, the next start begins as this one did.
  const firstScreen = await import('./first-screen.tsx').catch(() => null);
  firstScreen?.startFirstScreen();
}

/** Without the code for it a launch opens the app where it is. */
function followLaunches(queue: LaunchQueue): Promise<void> {
  return import('./launch/start-launches.ts').then((module) => module.startLaunches(queue), reportError);
}
