import { signal } from '@preact/signals';

/** Chromium's event, which is not in the types: https://wicg.github.io/manifest-incubations/#beforeinstallpromptevent-interface */
interface InstallPromptEvent extends Event {
  prompt(): Promise<{ outcome: 'accepted' | 'dismissed' }>;
}

/**
 * How Waymark can be installed on the home screen: `app`: it is installed. `prompt`: the browser asks at a tap.
 * `share-sheet`: an iPhone or iPad, by hand. `unknown`: whatever the browser's own menu offers.
 */
export type InstallWay = 'app' | 'prompt' | 'share-sheet' | 'unknown';

const standalone = matchMedia('(display-mode: standalone)');

/** Only WebKit on iPhones and iPads has it; there an installed app has storage of its own. */
const { standalone: isAppleApp } = navigator as Navigator & { standalone?: boolean };

/** The page runs as an installed app, without the browser's toolbars. */
export const isApp = isAppleApp ?? standalone.matches;

let offered: InstallPromptEvent | null = null;

/** How the app can be installed on this device, as far as it is known yet. */
export const installWay = signal<InstallWay>(
  isApp ? 'app' : isAppleApp === undefined ? 'unknown' : 'share-sheet',
);

/** True in the app on an iPhone or iPad, whose storage was empty at first, apart from the browser's. */
export const hasOwnStorage = isAppleApp === true;

/** Listens for the browser's offer to install the app. Call once, early: the event comes only once. */
export function startInstallWatch(): void {
  addEventListener('beforeinstallprompt', (event) => {
    offered = event as InstallPromptEvent;
    installWay.value = 'prompt';
  });
  addEventListener('appinstalled', () => {
    offered = null;
    installWay.value = 'unknown';
  });
}

/** Has the browser ask the reader. Call it from a tap. Returns whether they agreed. */
export async function installApp(): Promise<boolean> {
  const prompt = offered;
  offered = null;
  if (!prompt) return false;
  const { outcome } = await prompt.prompt();
  installWay.value = 'unknown';
  return outcome === 'accepted';
}
