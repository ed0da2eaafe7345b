import { startAppUpdates } from '../state/app/app-update.ts';
import { isApp } from '../state/app/install.ts';
import { startFirstScreen } from './first-screen.tsx';
import type { LaunchQueue } from './launch/start-launches.ts';

/** What the page does once its first entries are shown. Never rejects. */
export async function startBehindPage(): Promise<void> {
  if (isApp && 'launchQueue' in window) await followLaunches(window.launchQueue as LaunchQueue);
  await startAppUpdates().catch(reportError);
  startFirstScreen();
}

/** Without the code for it a launch opens the app where it is. */
function followLaunches(queue: LaunchQueue): Promise<void> {
  return import('./launch/start-launches.ts').then((module) => module.startLaunches(queue), reportError);
}
